import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionCopy, temporary } from '@/test/e2e/harness/build';
import { axeViolations, shot } from '@/test/e2e/harness/extension-page';
import { replicaServer } from '@/test/e2e/harness/server';
import { replicaUrl } from '@/test/e2e/harness/url';

/** Pages that were open before the extension came, or before its new version. */
let context: BrowserContext;
let profile: Awaited<ReturnType<typeof temporary>>;
let extension: string;
let page: Page;

declare const chrome: {
  action: { getTitle(about: { tabId: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
};

beforeAll(async () => {
  const server = await replicaServer();
  profile = await temporary('stale');
  extension = await extensionCopy('chrome-mv3', profile.path);
  context = await chromium.launchPersistentContext(`${profile.path}/profile`, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 900, height: 600 },
    locale: 'de-DE',
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--enable-unsafe-extension-debugging'],
  });
  page = await context.newPage();
});
afterAll(async () => {
  await context.close();
  await profile.remove();
});

/** Installs the extension, or its new version over the old one. */
async function install(): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as {
    id: string;
  };
  await session.detach();
  return id;
}

/** The toolbar's words for the page, in the browser's own language, which is English; asked on a page of the extension that is closed again. */
async function title(id: string): Promise<string> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/settings.html`);
  const said = await desk.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith('https://chatgpt.com/'));
    return tab ? chrome.action.getTitle({ tabId: tab.id }) : 'no such tab';
  });
  await desk.close();
  return said;
}

const greetings = () => context.pages().filter((it) => it.url().endsWith('/welcome.html'));

/** A first installation greets with the set-up, in front of the page that is looked at here. */
async function closeGreeting(): Promise<void> {
  await expect.poll(() => greetings().length, { timeout: 25_000 }).toBe(1);
  await greetings()[0]?.close();
}

const notice = () => page.locator('schleuse-notice');

async function saysReload(id: string): Promise<void> {
  await notice().waitFor({ state: 'attached' });
  // the background speaks the tests' German once a page of the extension has been open
  const said = /^Schleuse: (Please reload|Bitte neu laden), ChatGPT$/;
  await expect.poll(() => title(id)).toMatch(said);
  const seenByPage = () =>
    notice().evaluate((host) => [
      host.matches(':popover-open'),
      host.shadowRoot,
      host.textContent,
      document.activeElement === host,
    ]);
  await expect.poll(seenByPage).toEqual([true, null, '', false]);
}

async function reloadedIsProtected(id: string): Promise<void> {
  await page.reload();
  // the background speaks the tests' German while the page that is asked here is open
  const said = /^Schleuse: (Protected|Geschützt), ChatGPT$/;
  await expect.poll(() => title(id)).toMatch(said);
  expect(await notice().count()).toBe(0);
}

test('a page open before installing says so until it is reloaded', async () => {
  await page.goto(replicaUrl('chatgpt').url);
  const id = await install();
  await closeGreeting();
  await saysReload(id);
  await shot(page, 'stale-light');
  expect(await axeViolations(page)).not.toContainEqual(expect.stringContaining('schleuse'));
  await reloadedIsProtected(id);
});

test('a page open before an update says so until it is reloaded', async () => {
  const id = await install();
  await saysReload(id);
  await reloadedIsProtected(id);
  expect(greetings()).toEqual([]);
});
