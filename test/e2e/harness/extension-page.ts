import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Use } from '@/lib/register/use';
import type { Settings } from '@/lib/settings/settings';
import type { Chromium } from '@/test/e2e/harness/chromium';

const SHOTS = fileURLToPath(new URL('../../artifacts/shots/pages/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What of the extension's interface the pages' own code is given; here it is used from outside. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'local' | 'session', { set(items: object): Promise<void>; clear(): Promise<void> }>;
};

/** A page of the extension in a tab; the register at its uses. */
export async function openPage(
  chromium: Chromium,
  name: 'popup' | 'register' | 'mapping' | 'pad' | 'settings' | 'practice' | 'welcome',
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await chromium.context.newPage();
  await prepare?.(page);
  const file = name === 'register' ? 'register.html#/uses' : `${name}.html`;
  await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
  await page.locator('main').waitFor();
  return page;
}

/** Goes to a place of the register, e.g. `use-cases/new`, and waits until its section is drawn. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  const { protocol, host } = new URL(page.url());
  await page.goto(`${protocol}//${host}/register.html#/${place}`);
  const section = place.split(/[/?]/)[0];
  await page.locator(`.side a[aria-current][href$="#/${section}"], .wz`).waitFor();
  await page.locator('h1').first().waitFor();
}

/** Lets a popup that was opened in a tab believe that it stands beside the tab of this id. */
export async function besideTab(page: Page, tabId: number, url?: string): Promise<void> {
  await page.addInitScript(
    ([id, address]) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: unknown } } }).chrome;
      tabs.query = async (_query: unknown, answer?: (found: unknown[]) => void) => {
        const found = [{ id, url: address }];
        answer?.(found);
        return found;
      };
    },
    [tabId, url] as const,
  );
}

/** Sends a use to the background as a guard does; resolves to its answer. */
export function recordUse(page: Page, use: Use): Promise<unknown> {
  return page.evaluate((it) => chrome.runtime.sendMessage({ kind: 'use.record', use: it }), use);
}

/** Writes into one of the extension's storages. */
export async function store(page: Page, area: 'local' | 'session', items: object): Promise<void> {
  await page.evaluate(([where, what]) => chrome.storage[where].set(what), [area, items] as const);
}

/** The register's entries, in the order they came. */
export function readUses(page: Page): Promise<Use[]> {
  return page.evaluate(
    () =>
      new Promise<Use[]>((resolve) => {
        const request = indexedDB.open('register');
        request.onsuccess = () => {
          const all = request.result.transaction('uses').objectStore('uses').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Changes the settings; fields that are not given have their defaults. */
export function setSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  return store(page, 'local', { settings });
}

/** A picture of the page as it is, for people to look at. */
export async function shot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(SHOTS, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}

/** Breaches of WCAG 2.2 A and AA and of good practice, by rule and place. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    type Axe = { run(options: object): Promise<Found> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Whether the page scrolls sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
