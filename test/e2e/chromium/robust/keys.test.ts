import { describe, expect, test } from 'vitest';
import { replicaServer } from '@/test/e2e/harness/server';
import { chromiumSession } from '@/test/e2e/harness/session';
import { replicaUrl } from '@/test/e2e/harness/url';
import { expectModel, model, sentBy } from '@/test/e2e/journeys/journeys';
import { replacedPattern, TYPED, TYPED_VALUES } from '@/test/e2e/journeys/texts';

/** Which key presses send, and which only look like it. */
const session = chromiumSession();
const replaced = replacedPattern(TYPED, TYPED_VALUES);

async function typed(toolId = 'deepseek'): Promise<string> {
  const { url, testId } = replicaUrl(toolId);
  await session.tab.open(url);
  await session.tab.type(TYPED);
  return testId;
}

test('Shift+Enter makes a line and asks nothing', async () => {
  const testId = await typed();
  await session.tab.press('Shift+Enter');
  await session.tab.type('weiter');
  await expectModel(session.tab, `${TYPED}\nweiter`);
  expect(await session.tab.panelIsOpen()).toBe(false);
  expect((await replicaServer()).records.prompts(testId)).toEqual([]);
});

test("the number pad's Enter is held like any other", async () => {
  const testId = await typed();
  await session.tab.press('NumpadEnter');
  await session.tab.panelOpens();
  await session.tab.press('NumpadEnter');
  await session.tab.panelCloses();
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});

test('Ctrl+Enter is held where it sends', async () => {
  const testId = await typed('chatgpt');
  await session.tab.press('Control+Enter');
  await session.tab.panelOpens();
  await session.tab.press('Enter');
  await session.tab.panelCloses();
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});

test('a held-down Enter asks once and decides nothing', async () => {
  const testId = await typed();
  const { keyboard } = session.tab.page;
  await keyboard.down('Enter');
  for (let repeat = 0; repeat < 5; repeat++) await keyboard.down('Enter');
  await session.tab.panelOpens();
  for (let repeat = 0; repeat < 5; repeat++) await keyboard.down('Enter');
  expect(await session.tab.panelIsOpen()).toBe(true);
  await keyboard.up('Enter');
  await session.tab.press('Enter');
  await session.tab.panelCloses();
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});

test('a quick double Enter sends nothing unseen, and later once', async () => {
  const testId = await typed();
  await session.tab.press('Enter');
  await session.tab.press('Enter');
  await session.tab.panelOpens();
  expect((await replicaServer()).records.prompts(testId)).toEqual([]);
  await session.tab.press('Enter');
  await session.tab.panelCloses();
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});

describe('input methods', () => {
  test('the Enter that ends a composition is left alone', async () => {
    const testId = await typed();
    const cdp = await session.chromium.context.newCDPSession(session.tab.page);
    await cdp.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    expect(await session.tab.panelIsOpen()).toBe(false);
    await cdp.send('Input.insertText', { text: '日本' });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await expectModel(session.tab, `${TYPED}日本`);

    await session.tab.press('Enter');
    await session.tab.panelOpens();
    expect((await replicaServer()).records.prompts(testId)).toEqual([]);
    await cdp.detach();
  });
});

test('while an answer streams: asked once, nothing sent, sent later without asking again', async () => {
  const testId = await typed('claude');
  await session.tab.run(() => window.replica.stream(true));
  await session.tab.press('Enter');
  await session.tab.panelOpens();
  await session.tab.press('Enter');
  await session.tab.panelCloses();
  await session.tab.until(() => window.replica.dropped > 0, null);
  expect(await model(session.tab)).toMatch(replaced);
  expect((await replicaServer()).records.prompts(testId)).toEqual([]);

  await session.tab.run(() => window.replica.stream(false));
  await session.tab.press('Enter');
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});
