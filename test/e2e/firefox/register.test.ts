import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACE_IDS, PLACES } from '@/components/page/places';
import { type Firefox, startFirefox } from '@/test/e2e/harness/firefox';
import { FirefoxPage } from '@/test/e2e/harness/firefox-page';

/** The register's sections in Firefox: the sample company in and out, deep links, a question of the wizard. */
let firefox: Firefox;
let page: FirefoxPage;

const SECTIONS = PLACE_IDS.filter((id) => !('page' in PLACES[id]));

beforeAll(async () => {
  firefox = await startFirefox({ systemAccess: true });
  page = await FirefoxPage.open(firefox, 'register');
});
afterAll(() => firefox.close());

async function goTo(place: string): Promise<void> {
  await page.read(`void (location.hash = '#/${place}')`);
  const section = place.split('/')[0];
  const current = `.side a[aria-current][href$="#/${section}"], .wz`;
  await page.until(`document.querySelector('${current}') !== null && document.querySelector('h1') !== null`);
}

const press = (selector: string) => page.read(`void document.querySelector('${selector}').click()`);

test('the sample company is loaded from the empty register', async () => {
  await goTo('overview');
  await page.until(`document.querySelector('.empty .btn.quiet') !== null`);
  expect(await page.violations()).toEqual([]);
  await press('.empty .btn.quiet');
  await page.until(`document.querySelector('.fig') !== null`);
});

test.each(SECTIONS)('%s', async (section) => {
  await goTo(section);
  await page.shot(`firefox-register-${section}`);
  expect(await page.violations()).toEqual([]);
});

test('a question of the wizard has its own address and is answered by its number', async () => {
  await goTo('use-cases');
  await page.until(`document.querySelector('.rowlink') !== null`);
  await press('.rowlink');
  await page.until(`document.querySelector('.crumb') !== null`);
  const id = await page.read<string>(`location.hash.split('/')[2]`);
  await goTo(`use-cases/${id}/assessment/admin/effect`);
  await page.until(`document.querySelector('.q input[name=effect]') !== null`);
  await page.read(
    `void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }))`,
  );
  await page.until(`document.querySelectorAll('.q input[name=effect]')[1].checked`);
  await page.shot('firefox-wizard');
  expect(await page.violations()).toEqual([]);
  await press('.q button[type=submit]');
  await page.until(`location.hash.endsWith('/result') || !location.hash.endsWith('/effect')`);
});

test('removed, the sample is gone', async () => {
  await goTo('tools');
  await press('.msg .btn');
  await page.until(`document.querySelector('.empty') !== null`);
  const names = await page.read<string[]>(`indexedDB.databases().then((all) => all.map(({ name }) => name))`);
  expect(names).not.toContain('register-sample');
});
