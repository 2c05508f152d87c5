import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRole, saveRole } from './role-store';

beforeEach(() => fakeBrowser.reset());

test('the role is what was chosen, and none where nothing or nonsense is stored', async () => {
  expect(await loadRole()).toBe('');
  await saveRole('hr');
  expect(await loadRole()).toBe('hr');
  await browser.storage.local.set({ role: 'Max Beispiel' });
  expect(await loadRole()).toBe('');
  await saveRole('it');
  await saveRole('');
  expect(await browser.storage.local.get(null)).toEqual({});
});
