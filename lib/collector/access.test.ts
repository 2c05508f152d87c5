import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import config from '@/wxt.config';
import { askToReach, isReachable, TOLD_DATA } from './access';

const target = { url: 'https://otel.firma.example:4318/v1/logs', hasCors: false };

beforeEach(() => fakeBrowser.reset());

test.each([
  [
    'Chromium asks for one host with its port',
    false,
    false,
    { origins: ['https://otel.firma.example:4318/*'] },
  ],
  [
    'Firefox for the host, and for what is told',
    true,
    false,
    { origins: ['https://otel.firma.example/*'], data_collection: [...TOLD_DATA] },
  ],
  ['a collector that lets us in by itself needs no host in Chromium', false, true, {}],
  ['and in Firefox only the consent', true, true, { data_collection: [...TOLD_DATA] }],
])('%s', async (_name, isFirefox, hasCors, wanted) => {
  const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(false as never);
  expect(await isReachable({ ...target, hasCors }, isFirefox)).toBe(true);
  expect(await askToReach({ ...target, hasCors }, isFirefox)).toBe(false);
  expect([contains.mock.calls, request.mock.calls]).toEqual([[[wanted]], [[wanted]]]);
});

test('a browser that does not know the question says no', async () => {
  vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('no'));
  expect(await isReachable(target, true)).toBe(false);
});

test('Firefox is told in the manifest what is asked for', () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  const { browser_specific_settings: settings } = manifest({
    browser: 'firefox',
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  }) as { browser_specific_settings: { gecko: { data_collection_permissions: { optional: string[] } } } };
  expect(settings.gecko.data_collection_permissions.optional).toEqual([...TOLD_DATA]);
});
