import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACE_IDS, PLACES } from '@/components/page/places';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  goToPlace,
  isTooWide,
  openPage,
  recordUse,
  setSettings,
  shot,
} from '@/test/e2e/harness/extension-page';
import { aUse } from '@/test/helpers/a-use';

/** The sample company: every section of the register with something in it, in every look, and gone again. */
let chromium: Chromium;
let page: Page;

const SECTIONS = PLACE_IDS.filter((id) => !('page' in PLACES[id]));
const OWN = aUse({ toolId: 'claude' });

beforeAll(async () => {
  chromium = await startChromium();
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await page.locator('.empty').waitFor();
  await recordUse(page, OWN);
  await page.locator('tbody tr').waitFor();
  await goToPlace(page, 'use-cases');
  await page.locator('.empty .btn.quiet').click();
  await page.locator('.msg', { hasText: 'Beispieldaten' }).waitFor();
  await page.locator('.fig').first().waitFor();
});
afterAll(() => chromium.close());

/** Each language and each colour scheme once: contrast does not depend on the language, nor width on the colour. */
const LOOKS = [
  { language: 'de', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const;

async function dress({ language, scheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await setSettings(page, { language });
  await page.locator(`html[lang=${language}][data-theme=${scheme}]`).waitFor();
}

const PARTS = [
  'edit',
  'follow-ups',
  'gdpr',
  'high-risk',
  'assessment/admin/effect',
  'assessment/admin/result',
];

/** Details of the first record of a list. */
async function openFirst(section: string): Promise<void> {
  await goToPlace(page, section);
  await page.locator('tbody .rowlink').first().click();
  await page.locator('.crumb').waitFor();
}

/** A long table is looked at in part: what holds for its rows holds for the first ones. */
const ADDRESSES: Readonly<Record<string, string>> = { uses: 'uses?tool=perplexity' };
const addressOf = (section: string) => ADDRESSES[section] ?? section;

/** A picture of what is shown; nothing may scroll sideways, nothing may shut anybody out. */
async function look(name: string, { isChecked = true } = {}): Promise<void> {
  await shot(page, `register-${name}`, isChecked);
  expect(await isTooWide(page)).toBe(false);
  if (isChecked) expect(await axeViolations(page)).toEqual([]);
}

describe('every section', () => {
  beforeAll(() => page.setViewportSize({ width: 1280, height: 900 }));

  test.each(SECTIONS)('%s', async (section) => {
    for (const dressed of LOOKS) {
      await dress(dressed);
      await goToPlace(page, addressOf(section));
      await look(`${section}-${dressed.language}-${dressed.scheme}`);
    }
  });

  test.each(['tools', 'use-cases', 'assessments'] as const)('%s, one of them', async (section) => {
    for (const dressed of LOOKS) {
      await dress(dressed);
      await openFirst(section);
      await look(`${section}-one-${dressed.language}-${dressed.scheme}`);
    }
  });

  test('forms of a use case, the wizard, the tasks', async () => {
    await openFirst('use-cases');
    const base = (await page.evaluate(() => location.hash)).replace('#/', '');
    for (const part of PARTS) {
      await goToPlace(page, `${base}/${part}`);
      await look(`case-${part.replaceAll('/', '-')}`);
    }
    await goToPlace(page, 'overview/tasks');
    await page.locator('tbody tr').first().waitFor();
    await look('tasks');
  });

  test.each(SECTIONS)('%s needs no scrolling sideways at 320 px', async (section) => {
    await dress(LOOKS[0]);
    await page.setViewportSize({ width: 320, height: 640 });
    await goToPlace(page, addressOf(section));
    await look(`${section}-320`, { isChecked: false });
  });

  test('details at 320 px, the widest window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const section of ['tools', 'use-cases', 'assessments'] as const) {
      await openFirst(section);
      await look(`${section}-one-320`, { isChecked: false });
    }
    await page.setViewportSize({ width: 2560, height: 1440 });
    for (const section of SECTIONS) {
      await goToPlace(page, addressOf(section));
      await look(`${section}-2560`, { isChecked: false });
    }
  });
});

describe('in the sample', () => {
  beforeAll(() => page.setViewportSize({ width: 1280, height: 900 }));

  test('a filter in the address is set, and search, sorting and columns work', async () => {
    await goToPlace(page, 'tools?status=allowed');
    await page.locator('tbody tr').first().waitFor();
    const states = await page.locator('tbody td[data-l=Stand]').allTextContents();
    expect(new Set(states)).toEqual(new Set(['erlaubt']));
    await page.locator('.columns summary').click();
    await page.locator('.columns label', { hasText: 'Tarif' }).click();
    await page.locator('td[data-l=Tarif]').first().waitFor();
    await page.reload();
    await page.locator('td[data-l=Tarif]').first().waitFor();
    await page.locator('thead button', { hasText: 'Werkzeug' }).click();
    await page.locator('th[aria-sort=ascending]', { hasText: 'Werkzeug' }).waitFor();
    const names = await page.locator('tbody .rowlink').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
    await page.keyboard.press('/');
    await page.keyboard.type('gibt es nicht');
    await page.locator('.nomatch').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('tbody tr').first().waitFor();
  });

  test('what was deleted can be taken back', async () => {
    await openFirst('use-cases');
    const name = (await page.locator('h1').textContent()) ?? '';
    await page.locator('.pagehead a', { hasText: 'Bearbeiten' }).click();
    await page.locator('.pagehead button', { hasText: 'Löschen' }).click();
    await page.locator('.undo').waitFor();
    await page.locator('tbody .rowlink', { hasText: name }).waitFor({ state: 'detached' });
    await page.locator('.undo button').click();
    await page.locator('tbody .rowlink', { hasText: name }).waitFor();
  });

  test('a task is ticked off and taken back', async () => {
    await goToPlace(page, 'overview/tasks');
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.first().locator('button').click();
    await page.locator('.undo').waitFor();
    await expect.poll(() => rows.count()).toBe(before - 1);
    await page.locator('.undo button').click();
    await expect.poll(() => rows.count()).toBe(before);
  });

  test('on paper the navigation and the buttons are gone', async () => {
    await openFirst('use-cases');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.side').isVisible()).toBe(false);
    expect(await page.locator('.pagehead .acts').isVisible()).toBe(false);
    await shot(page, 'register-print', true);
    await page.emulateMedia({ media: 'screen' });
  });

  test("removed, it leaves no trace, and one's own entries are there", async () => {
    await goToPlace(page, 'uses');
    await page.locator('.msg .btn', { hasText: 'entfernen' }).click();
    await page.locator('.msg', { hasText: 'Beispieldaten' }).waitFor({ state: 'detached' });
    await goToPlace(page, 'uses');
    await page.locator('tbody tr').waitFor();
    expect(await page.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('Claude')]);
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      drafts: Object.keys(localStorage).filter((key) => key.startsWith('wizard:')),
    }));
    expect(left.databases).not.toContain('register-sample');
    expect(left.drafts).toEqual([]);
  });
});
