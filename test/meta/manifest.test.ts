import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '@/lib/rollout/ids';
import { GUARDED_MATCHES, SEEN_MATCHES } from '@/lib/tools/matches';
import config from '@/wxt.config';

type Manifest = Record<string, unknown> & { permissions: string[]; host_permissions: string[] };

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as Manifest;
}

/** Each of these stands in the README with its reason: a further one is a decision, not an accident. */
test.each(['chrome', 'firefox'] as const)('%s: no permission but those explained', (browser) => {
  const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
    manifestFor(browser);
  expect([...permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(host_permissions).toEqual([...GUARDED_MATCHES, ...SEEN_MATCHES]);
  expect(optional_permissions).toBeUndefined();
  // asked for one host at a time, when a person adds an own tool there, or the company has a collector there
  expect(optional_host_permissions).toEqual(['*://*/*']);
});

test.each([...GUARDED_MATCHES, ...SEEN_MATCHES])('%s is one named host', (match) => {
  expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/|^http:\/\/schleuse\.localhost\//);
});

test('roll-out files name the packages by the ids that the browsers give them', () => {
  const der = Buffer.from(manifestFor('chrome')['key'] as string, 'base64');
  const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  expect(CHROMIUM_ID).toBe(id);
  const settings = manifestFor('firefox')['browser_specific_settings'] as { gecko: { id: string } };
  expect(FIREFOX_ID).toBe(settings.gecko.id);
});

test('Firefox is told that nothing is collected, unless a person agrees to the own collector of their company', () => {
  const gecko = (manifestFor('firefox')['browser_specific_settings'] as { gecko: Record<string, unknown> })
    .gecko;
  expect(gecko['data_collection_permissions']).toEqual({
    required: ['none'],
    optional: ['browsingActivity', 'websiteActivity'],
  });
});
