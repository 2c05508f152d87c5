import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { besideTab, openPage, readUses, setSettings } from '@/test/e2e/harness/extension-page';
import { replicaUrl } from '@/test/e2e/harness/url';

/** What the background knows of tabs, seen in the toolbar's title, and what it writes down by itself. */
let chromium: Chromium;
let desk: Page;

declare const chrome: {
  action: { getTitle(about: { tabId: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
};

beforeAll(async () => {
  chromium = await startChromium();
  desk = await openPage(chromium, 'settings');
  await setSettings(desk, { language: 'de' });
});
afterAll(() => chromium.close());

async function openTab(url: string): Promise<{ page: Page; tabId: number }> {
  const before = await tabIds();
  const page = await chromium.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tabId = (await tabIds()).find((id) => !before.includes(id));
  if (tabId === undefined) throw new Error(`no new tab for ${url}`);
  return { page, tabId };
}

function tabIds(): Promise<number[]> {
  return desk.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
}

const title = (tabId: number) => desk.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);

/** Waits until the toolbar says this; a page's word takes a moment to arrive there. */
async function saysTitle(tabId: number, expected: string): Promise<void> {
  await expect.poll(() => title(tabId)).toBe(expected);
}

const uses = () => readUses(desk);

async function killWorker(): Promise<void> {
  const session = await chromium.context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a guarded tool is shown as protected, and no longer once the tab goes elsewhere', async () => {
  const { page, tabId } = await openTab(replicaUrl('chatgpt').url);
  await saysTitle(tabId, 'Schleuse: Geschützt, ChatGPT');
  await page.goto('https://example.org/');
  await saysTitle(tabId, 'Schleuse');
  await page.close();
});

test('a pause ends with the tab, not with the page and not with the background', async () => {
  const { page, tabId } = await openTab(replicaUrl('chatgpt').url);
  await saysTitle(tabId, 'Schleuse: Geschützt, ChatGPT');
  const popup = await openPage(chromium, 'popup', (it) => besideTab(it, tabId));
  await popup.getByText('In diesem Tab pausieren').click();
  await popup.getByText('Weiter schützen').waitFor();
  await saysTitle(tabId, 'Schleuse: Pausiert in diesem Tab, ChatGPT');
  await killWorker();
  await page.reload();
  await saysTitle(tabId, 'Schleuse: Pausiert in diesem Tab, ChatGPT');
  await expect
    .poll(async () => (await uses()).map(({ toolId, protection }) => [toolId, protection]))
    .toContainEqual(['chatgpt', 'paused']);
  await popup.getByText('Weiter schützen').click();
  await saysTitle(tabId, 'Schleuse: Geschützt, ChatGPT');
  await popup.close();
  await page.close();
});

test('a tool that is only seen is noted once a day, however often its pages are opened', async () => {
  for (const path of ['/', '/search', '/']) {
    const { page, tabId } = await openTab(`https://www.phind.com${path}`);
    await saysTitle(tabId, 'Schleuse: Nur erkannt, nicht geschützt, Phind');
    await page.close();
  }
  const seen = async () => (await uses()).filter(({ toolId }) => toolId === 'phind');
  await expect
    .poll(async () => (await seen()).map(({ action, protection, guard }) => [action, protection, guard]))
    .toEqual([['seen', 'not_guarded', 'none']]);
});
