import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FrameReport } from '@/lib/background/tab-record';
import type { Language } from '@/lib/i18n/language';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  besideTab,
  isTooWide,
  openPage,
  recordUse,
  setSettings,
  shot,
  store,
} from '@/test/e2e/harness/extension-page';
import { SOME_MAPPINGS } from '@/test/helpers/some-mappings';
import { SOME_USES } from '@/test/helpers/some-uses';

/** The extension's pages in both languages and colour schemes: pictures, accessibility, width. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  const writer = await openPage(chromium, 'settings');
  for (const use of SOME_USES) await recordUse(writer, use);
  await writer.close();
});
afterAll(() => chromium.close());

/** Each language and each colour scheme once: contrast does not depend on the language, nor width on the colour. */
const LOOKS: readonly { language: Language; scheme: 'light' | 'dark' }[] = [
  { language: 'de', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
];
type Look = (typeof LOOKS)[number];

async function dress({ language, scheme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await setSettings(page, { language, allowList: ['Siegen', 'Essen', 'Projekt Morgenröte'] });
  await page.locator(`html[lang=${language}][data-theme=${scheme}]`).waitFor();
}

const LETTER =
  'Sehr geehrte Frau Öztürk, Ihre IBAN DE02 1203 0000 0000 2020 51 ist notiert. Sie sind bis Freitag krank.';

describe('popup', () => {
  const TAB = 4711;
  const frame = (state: FrameReport['state'], reason: FrameReport['reason'], toolId = 'chatgpt') => ({
    frames: { 0: { state, reason, toolId } },
    paused: false,
    stamp: 1,
  });
  const STATES = {
    protected: frame('protected', 'composer-known'),
    fallback: frame('fallback', 'composer-fallback', 'gemini'),
    seen: frame('seen', 'unguarded-tool', 'perplexity'),
    missing: frame('unavailable', 'composer-missing'),
    unavailable: frame('unavailable', 'browser-page'),
    'no-access': frame('unavailable', 'no-access', 'claude'),
    reload: frame('reload', 'updated'),
    paused: { ...frame('protected', 'composer-known'), paused: true },
    off: { frames: {}, paused: false, stamp: 1 },
  };

  beforeAll(async () => {
    page = await openPage(chromium, 'popup', (it) => besideTab(it, TAB));
    await page.setViewportSize({ width: 360, height: 420 });
  });
  afterAll(() => page.close());

  test.each(
    LOOKS.flatMap((look) => Object.entries(STATES).map(([name, record]) => ({ ...look, name, record }))),
  )('$name $language $scheme', async ({ name, record, ...look }) => {
    await store(page, 'session', { [`tab:${TAB}`]: record });
    await dress(look);
    await page.reload();
    await page.locator('main[aria-busy=false] .mini').waitFor();
    await page.locator('.ways button').nth(1).waitFor();
    await shot(page, `popup-${name}-${look.language}-${look.scheme}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(await page.locator('main').evaluate((main) => main.clientHeight)).toBeLessThanOrEqual(560);
  });

  test('a full register is said', async () => {
    await store(page, 'local', { 'register-full': true, 'outbox-lost': 2 });
    await page.reload();
    await page.locator('.msg.stop').waitFor();
    await shot(page, 'popup-full');
    expect(await axeViolations(page)).toEqual([]);
    await store(page, 'local', { 'register-full': false, 'outbox-lost': 0 });
  });
});

describe('the pad in the popup', () => {
  beforeAll(async () => {
    page = await openPage(chromium, 'popup', (it) => besideTab(it, 4712));
    await page.setViewportSize({ width: 360, height: 560 });
  });
  afterAll(() => page.close());

  test.each(LOOKS)('$language $scheme', async (look) => {
    await store(page, 'session', { 'pad-draft': { mode: 'replace', text: LETTER, answer: '' } });
    await dress(look);
    await page.reload();
    await page.locator('.ways button').first().click();
    await page.locator('.pad-out .ph').first().waitFor();
    await shot(page, `popup-pad-${look.language}-${look.scheme}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(await page.locator('main').evaluate((main) => main.clientHeight)).toBeLessThanOrEqual(560);
  });
});

const ROOMS = [
  { width: 1280, height: 860 },
  { width: 360, height: 740 },
] as const;
const READY = {
  register: 'tbody tr',
  settings: '.choices',
  mapping: '.mapping',
  pad: '.pad-out .ph',
} as const;
const CASES = LOOKS.flatMap((look) => ROOMS.map((room) => ({ ...look, ...room })));

describe.each(['register', 'settings', 'mapping', 'pad'] as const)('%s', (name) => {
  beforeAll(async () => {
    page = await openPage(chromium, name);
    await store(page, 'session', SOME_MAPPINGS);
    await store(page, 'session', { 'pad-draft': { mode: 'replace', text: LETTER, answer: '' } });
    await page.reload();
    await page.locator(READY[name]).first().waitFor();
  });
  afterAll(() => page.close());

  test.each(CASES)('$language $scheme $width', async ({ width, height, ...look }) => {
    await page.setViewportSize({ width, height });
    await dress(look);
    await page.locator(READY[name]).first().waitFor();
    await shot(page, `${name}-${look.language}-${look.scheme}-${width}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });

  test('320 px need no scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await shot(page, `${name}-320`);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('register in its other states', () => {
  beforeEach(async () => {
    page = await openPage(chromium, 'register');
    await page.setViewportSize(ROOMS[0]);
    await dress({ language: 'de', scheme: 'light' });
    return () => page.close();
  });

  test('formats, deleting, no match, full', async () => {
    await page.locator('.exports summary').click();
    await shot(page, 'register-formats');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.acts > .btn').click();
    await page.locator('dialog[open]').waitFor();
    await shot(page, 'register-delete');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('input[type=search]').fill('gibt es nicht');
    await page.locator('.nomatch').waitFor();
    await shot(page, 'register-no-match');
    expect(await axeViolations(page)).toEqual([]);
    await store(page, 'local', { 'register-full': true, 'outbox-lost': 1 });
    await page.locator('[role=alert]').waitFor();
    await shot(page, 'register-full');
    expect(await axeViolations(page)).toEqual([]);
    await store(page, 'local', { 'register-full': false, 'outbox-lost': 0 });
  });

  test.each(LOOKS)('no mappings, $language $scheme', async (look) => {
    const mappings = await openPage(chromium, 'mapping');
    await mappings.evaluate(() => chrome.runtime.sendMessage({ kind: 'mapping.wipe' }));
    await mappings.locator('.empty').waitFor();
    await mappings.close();
    await page.goto(page.url().replace('register', 'mapping'));
    await page.locator('.empty').waitFor();
    await dress(look);
    await shot(page, `mapping-empty-${look.language}-${look.scheme}`);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(LOOKS)('empty, $language $scheme', async (look) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('register');
          request.onerror = reject;
          request.onsuccess = () => {
            const transaction = request.result.transaction('uses', 'readwrite');
            transaction.objectStore('uses').clear();
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await page.locator('.empty').waitFor();
    await dress(look);
    await shot(page, `register-empty-${look.language}-${look.scheme}`);
    expect(await axeViolations(page)).toEqual([]);
  });
});
