import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { besideTab, openPage, readUses, setSettings, store } from '@/test/e2e/harness/extension-page';

/** The pad: text in, replaced text out; answer in, real values out. */
const IBAN = 'DE02 1203 0000 0000 2020 51';
const LETTER = `Sehr geehrte Frau Öztürk,\nIhre IBAN ist ${IBAN}.\nAnruf: +49 30 23125 456`;
const REPLACED = /^Sehr geehrte Frau \[Person \d+\],\nIhre IBAN ist \[IBAN \d+\]\.\nAnruf: \[Telefon \d+\]$/;

let chromium: Chromium;
let page: Page;

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = await openPage(chromium, 'pad');
  await setSettings(page, { language: 'de' });
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'mapping.wipe' }));
  await store(page, 'session', { 'pad-draft': { mode: 'replace', text: '', answer: '' } });
  await page.reload();
  return () => page.close();
});

async function write(label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(text);
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

/** Empties the clipboard, so that what is found there afterwards was put there by the step. */
async function copied(step: () => Promise<void>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await step();
  await expect.poll(clipboard).not.toBe('');
  return clipboard();
}

const copy = () => page.getByRole('button', { name: 'Kopieren' }).click();

async function replace(text: string): Promise<string> {
  await write('Ihr Text', text);
  await page.locator('.pad-out[aria-busy=false] .ph').first().waitFor();
  return copied(() => page.keyboard.press('Control+Enter'));
}

async function restore(answer: string): Promise<string> {
  await page.getByRole('radio', { name: 'Zurückholen' }).click();
  await write('Antwort aus dem anderen Programm', answer);
  await page.locator('.pad-real').first().waitFor();
  return copied(copy);
}

test('a text is replaced, its answer gets the real values back, and the register counts it once', async () => {
  const out = await replace(LETTER);
  expect(out).toMatch(REPLACED);
  await page.keyboard.press('Control+Enter');
  const person = /\[Person \d+\]/.exec(out)?.[0] ?? '';
  const iban = /\[IBAN \d+\]/.exec(out)?.[0] ?? '';
  expect(await restore(`Hallo Frau **${person}**, die ${iban.toLowerCase()} passt. [Person 99]`)).toBe(
    `Hallo Frau **Öztürk**, die ${IBAN} passt. [Person 99]`,
  );
  const types = { PERSON: 1, IBAN: 1, PHONE: 1 };
  await expect
    .poll(() => readUses(page))
    .toMatchObject([{ toolId: 'pad', action: 'paste', protection: 'pseudonymised', types }]);
  await page.goto(page.url().replace('pad.html', 'register.html#/uses'));
  await page.getByRole('cell', { name: 'Schleuse, Text ersetzen' }).first().waitFor();
});

test('what is switched off stays in the text', async () => {
  await write('Ihr Text', LETTER);
  await page.getByRole('switch', { name: `„${IBAN}“ ersetzen` }).click();
  await page.getByText('bleibt im Text').waitFor();
  expect(await copied(copy)).toMatch(new RegExp(`Frau \\[Person \\d+\\],\nIhre IBAN ist ${IBAN}\\.`));
});

test('part of the result copied by hand finds its way back as well', async () => {
  await write('Ihr Text', LETTER);
  await page.locator('.pad-out[aria-busy=false] .ph').nth(2).waitFor();
  await page.locator('.pad-out').focus();
  await page.evaluate(() => {
    const out = document.querySelector('.pad-out');
    if (out) getSelection()?.selectAllChildren(out);
  });
  await page.keyboard.press('Control+C');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(REPLACED);
  const out = await page.evaluate(() => navigator.clipboard.readText());
  expect(await restore(out)).toBe(LETTER);
});

test('a text without findings says so and can be copied', async () => {
  await write('Ihr Text', 'Das Lager wird am Montag umgeräumt.');
  await page.getByText('Nichts gefunden. Bitte trotzdem kurz durchsehen.').waitFor();
  expect(await copied(copy)).toBe('Das Lager wird am Montag umgeräumt.');
});

test('a long text is replaced as a whole', async () => {
  const lines = Array.from({ length: 1500 }, (_, i) => `Zeile ${i}: mail${i}@kunde.example`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
  await page.getByRole('textbox', { name: 'Ihr Text' }).focus();
  await page.keyboard.press('Control+V');
  await page.locator('.pad-out[aria-busy=false] .ph').first().waitFor();
  const out = await copied(() => page.keyboard.press('Control+Enter'));
  expect(out).not.toContain('@kunde.example');
  expect(new Set(out.match(/\[E-Mail[^\]]* \d+\]/g)).size).toBe(1500);
});

test('popup and page share text and conversation; beginning afresh forgets both', async () => {
  const out = await replace(LETTER);
  const popup = await openPage(chromium, 'popup', (it) => besideTab(it, 4713));
  await popup.getByRole('button', { name: 'Text ersetzen', exact: true }).click();
  await expect.poll(() => popup.getByRole('textbox', { name: 'Ihr Text' }).inputValue()).toBe(LETTER);
  await popup.getByRole('radio', { name: 'Zurückholen' }).click();
  await popup.getByRole('textbox').fill(out);
  await popup.locator('.pad-real').first().waitFor();
  await expect.poll(() => popup.locator('.pad-out').textContent()).toBe(LETTER);
  await popup.getByRole('button', { name: 'Neu beginnen' }).click();
  await popup.getByRole('button', { name: 'Löschen und neu beginnen' }).click();
  await popup.locator('.pad-out .muted').waitFor();
  await popup.getByRole('textbox').fill(out);
  await popup.getByText('Darin steht nichts, was hier ersetzt wurde.').waitFor();
  await popup.close();
});

test('mappings that are deleted elsewhere are forgotten by an open pad', async () => {
  const out = await replace(LETTER);
  await page.getByRole('radio', { name: 'Zurückholen' }).click();
  await write('Antwort aus dem anderen Programm', out);
  await page.locator('.pad-real').first().waitFor();
  const mappings = await openPage(chromium, 'mapping');
  await mappings.getByRole('button', { name: 'Alle löschen …' }).click();
  await mappings.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await mappings.getByText('Keine Zuordnungen').waitFor();
  await page.locator('.pad-real').first().waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.pad-out').textContent()).toBe(out);
  await mappings.close();
});

test('another style is written, and an invented name finds its way back', async () => {
  await setSettings(page, { language: 'de', styles: { PERSON: 'substitute', IBAN: 'removed' } });
  const out = await replace('Frau Sabine Öztürk zahlt von DE02 1203 0000 0000 2020 51.');
  expect(out).not.toMatch(/Öztürk|\[Person|DE02/);
  expect(out).toContain('[entfernt]');
  expect(await restore(out)).toBe('Frau Sabine Öztürk zahlt von [entfernt].');
});
