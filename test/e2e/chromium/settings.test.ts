import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { openPage, setSettings, store } from '@/test/e2e/harness/extension-page';

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
  expect(await register.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'en',
    'Schleuse · Uses',
  ]);
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
  expect(await page.locator('.allow li span').allInnerTexts()).toEqual(['Essen']);
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
