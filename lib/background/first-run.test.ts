import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerFirstRun, watchFirstRun } from './first-run';

beforeEach(() => fakeBrowser.reset());

const noted = async () => (await browser.storage.local.get('first-run'))['first-run'];

test('it opens once', async () => {
  const open = vi.fn(async () => undefined);
  await offerFirstRun(open);
  await offerFirstRun(open);
  expect(open).toHaveBeenCalledTimes(1);
  expect(await noted()).toBe('opened');
});

test('it never opens where the administration has set rules, not even later without them', async () => {
  const open = vi.fn(async () => undefined);
  await browser.storage.managed.set({ number: '1' });
  await offerFirstRun(open);
  await browser.storage.managed.clear();
  await browser.storage.local.remove('policy-managed');
  await offerFirstRun(open);
  expect(open).not.toHaveBeenCalled();
  expect(await noted()).toBe('managed');
});

test('what is noted comes before what is opened', async () => {
  const open = vi.fn(noted);
  await offerFirstRun(open);
  await expect(open.mock.results[0]?.value).resolves.toBe('opened');
});

test.each(['update', 'browser_update'])('%s opens nothing', async (reason) => {
  const open = vi.fn(async () => undefined);
  watchFirstRun(open);
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  expect([open.mock.calls.length, await noted()]).toEqual([0, undefined]);
});
