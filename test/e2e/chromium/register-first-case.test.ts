import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
import { tabTo } from '@/test/e2e/harness/keyboard';
import { aUse } from '@/test/helpers/a-use';

/** An owner documents the first use case, by keyboard alone, from the empty register to its approval. */
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await goToPlace(page, 'overview');
});
afterAll(() => chromium.close());

/** Which key answers which question: a customer mail that a person checks and sends. */
const KEYS: Readonly<Record<string, string>> = {
  prohib: '1',
  annex3: '1',
  effect: '1',
  inter: '2',
  media: '1',
  pub: '2',
  review: '1',
  pd: '4',
};

const address = () => page.evaluate(() => location.hash);
const step = async () => (await address()).split('/').at(-1) ?? '';

test('the empty register says what to do first', async () => {
  await page.locator('.empty .btn.primary').waitFor();
  await shot(page, 'first-case-empty');
  expect(await axeViolations(page)).toEqual([]);
  await tabTo(page, '.empty .btn.primary');
  await page.keyboard.press('Enter');
  await page.locator('form').waitFor();
  expect(await address()).toBe('#/use-cases/new');
});

test('a form says at the field what is missing, and keeps what was written', async () => {
  await recordUse(page, aUse({ toolId: 'chatgpt', purpose: 'mail', types: { PERSON: 2 } }));
  await page.getByLabel('ChatGPT').waitFor();
  await tabTo(page, 'form input.input');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid=true]:focus').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.type('Kundenmails beantworten');
  await tabTo(page, 'form select');
  await page.keyboard.type('Mails');
  await tabTo(page, 'form input[type=checkbox]');
  await page.keyboard.press('Space');
  await shot(page, 'first-case-new', true);
  await tabTo(page, 'form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('form.q').waitFor();
});

test('the wizard goes by number keys and Enter, at most twelve questions, and can be left and gone on with', async () => {
  const asked: string[] = [];
  while ((await step()) !== 'result') {
    const question = await step();
    await page.locator('form.q .opt input:focus').waitFor();
    asked.push(question);
    if (asked.length === 2) {
      await page.keyboard.press('Enter');
      await page.locator('.q .problem', { hasText: 'unsicher' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await shot(page, 'wizard-missing');
      await page.reload();
      await page.locator('form.q').waitFor();
      await page.locator('.sofar dd').first().waitFor();
    }
    await page.keyboard.press(KEYS[question] ?? '1');
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => !location.hash.endsWith(`/${before}`), question);
  }
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.length).toBeLessThanOrEqual(12);
  expect(new Set(asked).size).toBe(asked.length);
});

test('the result says its class, its reasons and what to do, and can be gone back from', async () => {
  await page.locator('.judged').waitFor();
  await page.locator('.judged h1', { hasText: 'Minimales Risiko' }).waitFor();
  expect(await page.locator('.scale .on').textContent()).toBe('minimal');
  expect(await page.locator('.todo li').count()).toBeGreaterThan(0);
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, 'wizard-result', true);
  await page.goBack();
  await page.locator('form.q').waitFor();
  await page.goForward();
  await page.locator('.judged').waitFor();
});

test('another class needs a reason and keeps the computed one in sight', async () => {
  await tabTo(page, '.q .start');
  await page.keyboard.press('Enter');
  await tabTo(page, '.override button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('.override .problem').waitFor();
  await page.locator('.override textarea').fill('Vorsicht im ersten Jahr');
  await tabTo(page, '.override button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('.msg', { hasText: 'Berechnet: minimal' }).waitFor();
  expect(await page.locator('.scale .on').textContent()).toBe('hoch');
  await page.locator('.q .start').click();
  await page.locator('.override .btn.quiet').click();
  await page.locator('.msg', { hasText: 'Berechnet: minimal' }).waitFor({ state: 'detached' });
});

test('saved, the use case names what stands against its approval', async () => {
  await tabTo(page, '.q .acts .primary');
  await page.keyboard.press('Enter');
  await page.locator('.hinder li').first().waitFor();
  expect(await page.locator('h1').textContent()).toBe('Kundenmails beantworten');
  await page.locator('.hinder li', { hasText: 'Anbieterprüfung fehlt: ChatGPT' }).waitFor();
  await page.locator('.card', { hasText: 'Einstufung nach' }).getByText('minimal', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, 'first-case-view', true);
});

test('every question has an address of its own, and one nobody knows leads on', async () => {
  const base = (await address()).replace('#/', '');
  await goToPlace(page, `${base}/assessment/admin/effect`);
  await page.locator('form.q input[name=effect]:checked').waitFor();
  await goToPlace(page, `${base}/assessment/admin/nowhere`);
  await page.locator('.judged').waitFor();
  await goToPlace(page, 'use-cases/gone/assessment/admin');
  await page.locator('h1', { hasText: 'gibt es nicht mehr' }).waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await goToPlace(page, `${base}/assessment/admin/annex3`);
  await page.locator('form.q').waitFor();
  expect(await isTooWide(page)).toBe(false);
  await shot(page, 'wizard-320', true);
  await goToPlace(page, `${base}/assessment/admin/result`);
  await page.locator('.judged').waitFor();
  expect(await isTooWide(page)).toBe(false);
  await shot(page, 'wizard-result-320', true);
});
