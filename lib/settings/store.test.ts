import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from './settings';
import {
  allowValues,
  chosenSettings,
  forgetSettings,
  loadSettings,
  saveSettings,
  watchSettings,
} from './store';

beforeEach(() => fakeBrowser.reset());

test('an empty store gives the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['no object', 'broken'],
  ['null', null],
  ['a list', [1, 2]],
])('%s in the store gives the defaults', async (_name, stored) => {
  await browser.storage.local.set({ settings: stored });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a broken field falls back alone', async () => {
  await browser.storage.local.set({
    settings: { language: 'fr', sensitivity: 'strict', reminder: 7, allowList: ['Essen'] },
  });
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    sensitivity: 'strict',
    allowList: ['Essen'],
  });
});

test('saving changes the given fields only', async () => {
  await saveSettings({ sensitivity: 'sparing' });
  await saveSettings({ language: 'en' });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sensitivity: 'sparing', language: 'en' });
});

test('only what was set is stored, and can be forgotten', async () => {
  const stored = async () => (await browser.storage.local.get('settings'))['settings'];
  await saveSettings({ sensitivity: 'strict' });
  await saveSettings({ language: 'en' });
  expect(await stored()).toEqual({ sensitivity: 'strict', language: 'en' });
  await forgetSettings(['sensitivity']);
  expect(await stored()).toEqual({ language: 'en' });
  expect([chosenSettings(undefined), chosenSettings({ reminder: 'never', other: 1 })]).toEqual([
    {},
    { reminder: 'never' },
  ]);
});

test('an allowed value is kept once', async () => {
  await allowValues(['Siegen', 'Hof']);
  await allowValues(['Hof', 'Essen']);
  expect((await loadSettings()).allowList).toEqual(['Siegen', 'Hof', 'Essen']);
});

test('a value that would break the list does not cost the list', async () => {
  await allowValues(['Hof']);
  await allowValues(['x'.repeat(201)]);
  expect((await loadSettings()).allowList).toEqual(['Hof']);
});

test('of too many allowed values the oldest go', async () => {
  await allowValues(Array.from({ length: 1000 }, (_, n) => `Begriff ${n}`));
  await allowValues(['Hof']);
  const { allowList } = await loadSettings();
  expect([allowList.length, allowList[0], allowList.at(-1)]).toEqual([1000, 'Begriff 1', 'Hof']);
});

test('changes are told until the signal aborts', async () => {
  const onChange = vi.fn();
  const controller = new AbortController();
  watchSettings(onChange, controller.signal);
  await saveSettings({ reminder: 'never' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, reminder: 'never' });
  controller.abort();
  await saveSettings({ reminder: 'each' });
  expect(onChange).toHaveBeenCalledTimes(1);
});
