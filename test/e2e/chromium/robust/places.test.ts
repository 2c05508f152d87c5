import { describe, expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { chromiumSession } from '@/test/e2e/harness/session';
import { replicaUrl } from '@/test/e2e/harness/url';
import {
  expectModel,
  expectNotReceived,
  expectUnseen,
  model,
  pasteReplace,
  sentBy,
} from '@/test/e2e/journeys/journeys';
import { MAIL, MAIL_VALUES, replacedPattern } from '@/test/e2e/journeys/texts';

/** Where a composer can be: another path, another element, another root, another frame. */
const session = chromiumSession();
const replaced = replacedPattern(MAIL, MAIL_VALUES);

async function answerPanel(): Promise<void> {
  await session.tab.panelOpens();
  await session.tab.press('Enter');
  await session.tab.panelCloses();
  await session.tab.until(() => window.replica.model() !== '', null);
}

describe('single-page navigation', () => {
  test('the new composer is guarded, and the same person keeps the placeholder', async () => {
    const { tab } = session;
    await tab.open(replicaUrl('chatgpt').url);
    await tab.paste(MAIL);
    await answerPanel();
    const first = await model(tab);
    await tab.run(() => window.replica.navigate('/c/other'));
    await tab.paste(MAIL); // everything in it was decided on: replaced without another question
    await expectModel(tab, first);
  });

  test("the rest of a host that isn't a tool is left alone, the tool on it is not", async () => {
    const { tab } = session;
    await tab.open(replicaUrl('github-copilot', { path: '/owner/project' }).url);
    await tab.paste(MAIL);
    await expectModel(tab, MAIL);
    expect(await tab.panelIsOpen()).toBe(false);
    await tab.run(() => window.replica.navigate('/copilot/c/1'));
    await tab.paste(MAIL);
    await answerPanel();
    expect(await model(tab)).toMatch(replaced);
  });
});

test('a composer replaced while the panel is open: the text goes into the new one', async () => {
  const { tab } = session;
  const { url, testId } = replicaUrl('chatgpt');
  await tab.open(url);
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.run(() => window.replica.remount());
  await tab.press('Shift'); // the page took the keyboard, the first key gives it back to the panel
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => window.replica.model() !== '', null);
  expect(await model(tab)).toMatch(replaced);
  await tab.press('Enter');
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replaced)]);
});

describe.each(['prosemirror', 'react-textarea', 'contenteditable', 'lexical-rich'] as const)(
  '%s',
  (editor) => {
    const tool = toolById('langdock') as Tool;

    test('in an open shadow root', () => pasteReplace(session.tab, tool, { editor, shadow: 'open' }));

    test('in a closed shadow root', () => pasteReplace(session.tab, tool, { editor, shadow: 'closed' }));

    test.each(['app.langdock.com', 'portal.example'])('in a frame on %s', async (outerHost) => {
      const { tab } = session;
      const { url, testId } = replicaUrl('langdock', { editor });
      const outer = new URL(`https://${outerHost}/`);
      outer.searchParams.set('inside', url);
      await tab.openFramed(outer.href, url);
      await tab.paste(MAIL);
      await answerPanel();
      const inserted = await model(tab);
      expect(inserted).toMatch(replaced);
      await tab.press('Enter');
      expect(await sentBy(testId)).toEqual([inserted]);
      await expectUnseen(tab, testId, MAIL_VALUES);
      await expectNotReceived(testId, MAIL_VALUES);
    });
  },
);
