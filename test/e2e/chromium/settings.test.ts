import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  isTooWide,
  openPage,
  recordUse,
  setSettings,
  shot,
  store,
} from '@/test/e2e/harness/extension-page';
import { SOME_MAPPINGS } from '@/test/helpers/some-mappings';
import { SOME_USES } from '@/test/helpers/some-uses';

/** What is set holds at once, on every page, and after a reload. */
let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

test('a language chosen in the popup is spoken by all open pages', async () => {
  const register = await openPage(chromium, 'register');
  await setSettings(register, { language: 'de' });
  await register.getByRole('heading', { name: 'Nutzungen', exact: true }).waitFor();
  const popup = await openPage(chromium, 'popup');
  await popup.getByRole('radio', { name: 'EN' }).click();
  await popup.getByText('Today by you').waitFor();
  await register.getByRole('heading', { name: 'Uses', exact: true }).waitFor();
  await expect
    .poll(() => register.evaluate(() => [document.documentElement.lang, document.title]))
    .toEqual(['en', 'Schleuse · Uses']);
  await popup.close();
  await register.close();
});

test('every setting can be changed by keyboard and is there after a reload', async () => {
  const page = await openPage(chromium, 'settings');
  await setSettings(page, { language: 'de', allowList: ['Siegen', 'Essen'] });
  await page.getByRole('radio', { name: 'Ausgewogen' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Gespeichert').waitFor();
  await page.getByRole('radio', { name: 'Einmal am Tag je Werkzeug' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'Einmal in jedem Gespräch', checked: true }).waitFor();
  await page.getByRole('button', { name: 'Wieder melden: Siegen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Siegen').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('radio', { name: 'Weniger', checked: true }).waitFor();
  await page.getByRole('radio', { name: 'Einmal in jedem Gespräch', checked: true }).waitFor();
  await expect.poll(() => page.locator('.allow li span').allInnerTexts()).toEqual(['Essen']);
  await page.close();
});

test('broken settings neither empty the page nor the other settings', async () => {
  const page = await openPage(chromium, 'settings');
  await store(page, 'local', { settings: { language: 'de', sensitivity: 'loud', reminder: 'never' } });
  await page.reload();
  await page.getByRole('radio', { name: 'Ausgewogen', checked: true }).waitFor();
  await page.getByRole('radio', { name: /^Nie/, checked: true }).waitFor();
  await page.close();
});

test('a person sees what is stored, that nothing has gone out, and can delete the real values', async () => {
  const page = await openPage(chromium, 'settings');
  await setSettings(page, { language: 'de' });
  await store(page, 'session', SOME_MAPPINGS);
  for (const use of SOME_USES) await recordUse(page, use);
  await page.getByRole('radio', { name: 'Meine Daten' }).click();
  await page.getByText(`${SOME_USES.length} Nutzungen, die älteste vom`).waitFor();
  await page.getByText('Aus diesem Browser wurde nichts exportiert').waitFor();
  await page.getByText('Was bei jeder Nutzung steht').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 860 });
      await shot(page, `settings-stored-${colorScheme}-${width}`, true);
      expect(await isTooWide(page)).toBe(false);
    }
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Alle löschen' }).click();
  await page.getByRole('button', { name: 'Löschen', exact: true }).click();
  await page.getByText('Keine. Es sind keine echten Angaben gespeichert.').waitFor();
  await page.close();
});
