import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { Stage } from '@/test/e2e/stage/stage';
import { failedView, LOOKS, MAIL, reminderView, toastView, uncheckedView } from '@/test/e2e/stage/views';

/** What the failures, the toast and the reminder answer. */
const [DE] = LOOKS;
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
});
beforeEach(async () => {
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

const press = (key: string) => stage.page.keyboard.press(key);
const button = (name: string) => stage.page.getByRole('button', { name });
const clipboard = () => stage.page.evaluate(() => navigator.clipboard.readText());
const unlock = () => stage.unlock();

describe('a text that the page did not take', () => {
  beforeEach(async () => {
    await stage.show(failedView(DE));
    await unlock();
  });

  test('Enter copies the replaced text', async () => {
    await press('Enter');
    await stage.page.getByText('Kopiert. Jetzt einfügen').waitFor();
    await expect.poll(clipboard).toBe(failedView(DE).text);
    expect(stage.decisions).toEqual([]);
  });

  test('the original can be copied, to the letter', async () => {
    await button('Original kopieren').click();
    await stage.page.getByText('Kopiert. Jetzt einfügen').waitFor();
    await expect.poll(clipboard).toBe(MAIL);
  });

  test('copies by the old command where the page forbids the clipboard', async () => {
    await stage.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await press('Enter');
    await stage.page.getByText('Kopiert. Jetzt einfügen').waitFor();
    await expect.poll(clipboard).toBe(failedView(DE).text);
  });

  test('leaves the text selected where nothing copies', async () => {
    await stage.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await button('Original kopieren').click();
    await stage.page.getByText('Der Text ist markiert').waitFor();
    expect(await stage.page.evaluate(() => getSelection()?.toString())).toBe(MAIL);
  });

  test('a text of megabytes is copied whole', async () => {
    const text = `${'Ein Satz mit [Person 1] darin.\n'.repeat(40_000)}Ende`;
    await stage.show({ ...failedView(DE), text });
    await unlock();
    expect((await stage.page.locator('textarea').inputValue()).length).toBeLessThan(30_000);
    await press('Enter');
    await stage.page.getByText('Kopiert. Jetzt einfügen').waitFor();
    await expect.poll(clipboard).toBe(text);
  });

  test('can be tried again, and closed', async () => {
    await button('Noch einmal versuchen').click();
    expect(await stage.answer('retry')).toEqual({ type: 'retry' });
    await press('Escape');
    expect(await stage.answer('cancel')).toEqual({ type: 'cancel' });
  });
});

describe('a text that could not be checked', () => {
  test.each([
    ['Noch einmal prüfen', 'retry'],
    ['Ungeprüft einfügen', 'unchecked'],
  ] as const)('%s', async (name, type) => {
    await stage.show(uncheckedView(DE));
    await unlock();
    await button(name).click();
    expect(await stage.answer(type)).toEqual({ type });
  });

  test('Enter checks again: the safe way is the main one', async () => {
    await stage.show(uncheckedView(DE));
    await unlock();
    await press('Enter');
    expect(await stage.answer('retry')).toEqual({ type: 'retry' });
  });
});

describe('what takes no focus', () => {
  test('a toast', async () => {
    await stage.show(toastView(DE, { kind: 'replaced', count: 5, isSent: false }));
    expect(await hasFocus()).toBe(false);
    expect(await stage.page.getByRole('status').textContent()).toBe('5 Angaben ersetzt');
    await button('Rückgängig').click();
    expect(await stage.answer('action')).toEqual({ type: 'action', action: 'undo' });
  });

  test('the reminder: one click is the purpose', async () => {
    await stage.show(reminderView(DE, 'ok'));
    expect(await hasFocus()).toBe(false);
    await button('Übersetzen').click();
    expect(await stage.answer('purpose')).toEqual({ type: 'purpose', purpose: 'translate' });
  });

  test('the reminder closes by Esc from within', async () => {
    await stage.show(reminderView(DE, 'new'));
    await press('Tab');
    await press('Escape');
    expect(await stage.answer('cancel')).toEqual({ type: 'cancel' });
  });

  test('a blocked tool asks for no purpose', async () => {
    await stage.show(reminderView(DE, 'blocked'));
    expect(await stage.page.getByRole('button').count()).toBe(1);
  });

  const hasFocus = () => stage.page.evaluate(() => document.activeElement !== document.body);
});

test('nothing of a view is left once it is hidden', async () => {
  await stage.show(failedView(DE));
  await stage.tell({ type: 'hide' });
  await stage.page.locator('.panel').waitFor({ state: 'detached' });
  expect(await stage.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Berger');
});
