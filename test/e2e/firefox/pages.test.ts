import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Use } from '@/lib/register/use';
import { type Firefox, startFirefox } from '@/test/e2e/harness/firefox';
import { FirefoxPage } from '@/test/e2e/harness/firefox-page';
import { replicaUrl } from '@/test/e2e/harness/url';
import { SOME_USES } from '@/test/helpers/some-uses';

/** The extension's own pages and its background in Firefox. */
let firefox: Firefox;
let register: FirefoxPage;

beforeAll(async () => {
  firefox = await startFirefox({ systemAccess: true });
  register = await FirefoxPage.open(firefox, 'register');
});
afterAll(() => firefox.close());

const send = (message: object) =>
  register.read<unknown>(`browser.runtime.sendMessage(${JSON.stringify(message)})`);

/** The toolbar's words for the tab whose address begins like this. */
const title = (address: string) =>
  register.read<string>(
    `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${address}'))?.id)
      .then((tabId) => browser.action.getTitle({ tabId }))`,
  );

const saysTitle = (address: string, expected: string) =>
  expect.poll(() => title(address).catch(() => 'no tab')).toBe(expected);

async function record(use: Use): Promise<void> {
  expect(await send({ kind: 'use.record', use })).toEqual({ ok: true });
}

test('the register shows what is recorded, once, and can be used by everybody', async () => {
  for (const use of SOME_USES) await record(use);
  for (const use of SOME_USES.slice(0, 3)) await record(use);
  await register.until(`document.querySelectorAll('tbody tr').length === ${SOME_USES.length}`);
  await register.shot('firefox-register');
  expect(await register.violations()).toEqual([]);
});

test.each(['popup', 'settings', 'mapping', 'pad'] as const)(
  'the page %s can be used by everybody',
  async (name) => {
    const page = await FirefoxPage.open(firefox, name);
    await page.until(`document.querySelector('h1') !== null`);
    await page.shot(`firefox-${name}`);
    expect(await page.violations()).toEqual([]);
  },
);

test('the pad replaces a text, and the mappings know it', async () => {
  const pad = await FirefoxPage.open(firefox, 'pad');
  await pad.until(`document.querySelector('textarea') !== null`);
  await pad.read(`(() => {
    const field = document.querySelector('textarea');
    field.value = 'Konto DE02 1203 0000 0000 2020 51, kruse@kunde.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await pad.until(`document.querySelectorAll('.pad-out .ph').length === 2`);
  await pad.read(
    `void document.querySelector('.pad-out').dispatchEvent(new Event('copy', { bubbles: true }))`,
  );
  const mappings = await FirefoxPage.open(firefox, 'mapping');
  await mappings.until(`document.querySelectorAll('.pairs tbody tr').length === 2`);
  await mappings.shot('firefox-mapping-filled');
});

test('the toolbar follows a tab', async () => {
  const tab = await firefox.tab();
  await tab.open(replicaUrl('claude').url);
  await saysTitle('https://claude.ai/', 'Schleuse: Protected, Claude');
  await tab.page.goto('https://example.org/');
  await saysTitle('https://example.org/', 'Schleuse');
  await tab.page.goto('https://www.phind.com/');
  await saysTitle('https://www.phind.com/', 'Schleuse: Seen, not protected, Phind');
  await tab.close();
});
