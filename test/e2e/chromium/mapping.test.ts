import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { besideTab, openPage, setSettings, store } from '@/test/e2e/harness/extension-page';
import { replicaUrl } from '@/test/e2e/harness/url';
import { SOME_MAPPINGS } from '@/test/helpers/some-mappings';

/** Which real values stand behind placeholders: looked up, searched, deleted. */
let chromium: Chromium;
let page: Page;

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = await openPage(chromium, 'mapping');
  await setSettings(page, { language: 'de' });
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'mapping.wipe' }));
  await store(page, 'session', SOME_MAPPINGS);
  await page.reload();
  await page.locator('.mapping').first().waitFor();
  return () => page.close();
});

const tools = () => page.locator('.mapping h2').allInnerTexts();

const keptKeys = () =>
  page.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('mapping:')),
  );

test('values are not in the page until they are shown', async () => {
  expect(await tools()).toEqual(['ChatGPT', 'Claude', 'Schleuse, Text ersetzen']);
  expect(await page.content()).not.toContain('Öztürk');
  await page.getByRole('button', { name: 'Angaben zeigen' }).click();
  await page.getByRole('row', { name: '[Person 1] Person Sabine Öztürk' }).waitFor();
  await page.getByRole('button', { name: 'Angaben verdecken' }).click();
  await expect.poll(() => page.content()).not.toContain('Öztürk');
});

test('the search finds values and placeholders', async () => {
  await page.keyboard.press('/');
  await page.locator('input[type=search]:focus').waitFor();
  await page.keyboard.type('rosa');
  await expect.poll(tools).toEqual(['Claude', 'Schleuse, Text ersetzen']);
  await page.keyboard.press('Escape');
  await expect.poll(tools).toHaveLength(3);
  await page.keyboard.type('[IBAN');
  await expect.poll(tools).toEqual(['ChatGPT']);
  await expect.poll(() => page.locator('.pairs tbody tr').count()).toBe(1);
});

test('one conversation is deleted after a question, and only that', async () => {
  const asked = page.locator('dialog.ask');
  await page.getByRole('button', { name: /^Löschen: Claude/ }).click();
  await asked.waitFor();
  await page.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });
  expect(await keptKeys()).toHaveLength(3);
  await page.getByRole('button', { name: /^Löschen: Claude/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await expect.poll(tools).toEqual(['ChatGPT', 'Schleuse, Text ersetzen']);
  await expect.poll(keptKeys).toHaveLength(2);
});

test('all are deleted by one button', async () => {
  await page.getByRole('button', { name: 'Alle löschen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await page.getByText('Keine Zuordnungen').waitFor();
  await expect.poll(keptKeys).toEqual([]);
});

test('the popup counts them and deletes them', async () => {
  const popup = await openPage(chromium, 'popup', (it) => besideTab(it, 4714));
  await popup.getByRole('button', { name: 'Zuordnungen (7)' }).waitFor();
  await popup.getByRole('button', { name: 'Alle Zuordnungen löschen' }).click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await popup.getByRole('button', { name: 'Zuordnungen (0)' }).waitFor();
  await page.getByText('Keine Zuordnungen').waitFor();
  await popup.close();
});

test('what a tool’s page gives out appears at once', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('mistral').url);
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await expect.poll(tools).toContain('Le Chat');
  await page.getByRole('button', { name: 'Angaben zeigen' }).click();
  await page.getByText('kruse@kunde.example').waitFor();
  await tab.close();
});
