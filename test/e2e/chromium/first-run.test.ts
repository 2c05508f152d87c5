import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { shownIn } from '@/test/e2e/answers/shown';
import { type Chromium, ChromiumTab, firstRunNote, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  goToPlace,
  isTooWide,
  openPage,
  readUses,
  shot,
} from '@/test/e2e/harness/extension-page';
import { administerChromium, ownChromiumId } from '@/test/e2e/harness/managed';

/** What a fresh browser is greeted with: the set-up, by keyboard, down to the practice chat with the real guard. */
let chromium: Chromium;
afterEach(() => chromium.close());

const welcomePages = () => chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html'));

async function greeting(): Promise<Page> {
  // Chromium takes seconds to say that no administration has set rules
  await expect.poll(welcomePages).toHaveLength(1);
  const [page] = welcomePages();
  if (!page) throw new Error('nothing opened');
  await page.locator('.steps').waitFor();
  return page;
}

/** Nothing is set then, and the practice chat is there all the same. */
async function skipEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const heading of ['You and your company', 'Tools and strictness']) {
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByRole('button', { name: 'Skip' }).click();
  }
  await page.waitForURL(/practice\.html$/);
  expect(await page.evaluate(() => chrome.storage.local.get(['role', 'settings', 'policy-own']))).toEqual({});
}

async function looksRight(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 860 });
      await shot(page, `first-run-${name}-${colorScheme}-${width}`, true);
      expect(await isTooWide(page)).toBe(false);
    }
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

test('three steps, to be skipped or taken by keyboard, then a text goes the whole way in the practice chat', async () => {
  chromium = await startChromium({ firstRun: true, locale: 'en-GB' });
  const page = await greeting();
  await skipEverything(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'How it works' }).waitFor();
  await looksRight(page, 'how');
  await page.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('heading', { name: 'So läuft es' }).waitFor();
  await page.getByRole('button', { name: 'Weiter' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Sie und Ihre Firma' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Muster & Söhne GmbH');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kundendienst');
  await looksRight(page, 'firm');
  await page.getByRole('button', { name: 'Weiter' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Werkzeuge und Strenge' }).waitFor();
  await page.getByRole('checkbox', { name: 'ChatGPT' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: /^Ausgewogen/ }).focus();
  await page.keyboard.press('ArrowUp');
  await looksRight(page, 'tools');
  await page.getByRole('button', { name: 'Fertig, jetzt üben' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/practice\.html$/);

  await page.locator('[data-practice-composer]').waitFor();
  await looksRight(page, 'practice');
  await page.locator('[data-sample=mail]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Kopiert.').waitFor();
  await page.locator('[data-practice-composer]').focus();
  await page.keyboard.press('Control+V');
  const tab = new ChromiumTab(page);
  const panel = await tab.panel();
  expect(await panel.locator('body').textContent()).toContain('Öztürk');
  await shot(page, 'first-run-panel');
  await tab.press('Enter');
  await tab.panelCloses();
  // the step is taken once the text was written and read back
  await page.locator('.prac-steps .taken').nth(2).waitFor();
  await page.locator('[data-practice-composer]:focus').waitFor();
  expect(await page.locator('[data-practice-composer]').inputValue()).toMatch(/\[Person 1\]/);
  await page.keyboard.press('Enter');
  await page.getByText('Das ist schon alles.').waitFor();
  expect(await page.locator('.said.own').textContent()).not.toMatch(/Öztürk|2020 51/);
  await page.locator('.prac-steps .taken').nth(3).waitFor();
  await expect.poll(async () => (await shownIn(tab)).values).toContain('Brandt');
  await shot(page, 'first-run-answered', true);
  expect(await axeViolations(page)).toEqual([]);

  expect(await readUses(page)).toEqual([]);
  const stored = await page.evaluate(() => chrome.storage.local.get(null));
  expect(stored).toMatchObject({
    role: 'service',
    settings: { sensitivity: 'strict', language: 'de' },
    'policy-own': { policy: { tools: { chatgpt: 'allowed' } } },
  });
  await goToPlace(page, 'documents/O-6');
  const paper = page.frameLocator('.preview iframe');
  await paper.getByText('Muster & Söhne GmbH').first().waitFor();
  await paper.getByText('ChatGPT').first().waitFor();
});

test('a managed browser is not asked: nothing opens', async () => {
  const { id, manifest } = ownChromiumId();
  const unadminister = await administerChromium(id, { number: '2026-1', tools: { chatgpt: 'allowed' } });
  try {
    chromium = await startChromium({ firstRun: true, manifest });
    expect(await firstRunNote(await chromium.worker())).toBe('managed');
    const settings = await openPage(chromium, 'settings');
    expect(welcomePages()).toEqual([]);
    await settings.goto(settings.url().replace('settings', 'welcome'));
    await settings.getByRole('heading', { name: 'Ihre Firma hat alles eingestellt' }).waitFor();
    expect(await axeViolations(settings)).toEqual([]);
  } finally {
    await unadminister();
  }
});

declare const chrome: { storage: { local: { get(key: null | string[]): Promise<object> } } };
