import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { axeViolations, besideTab, isTooWide, openPage, readUses } from '@/test/e2e/harness/extension-page';
import { administerChromium, ownChromiumId } from '@/test/e2e/harness/managed';
import { replicaServer } from '@/test/e2e/harness/server';
import { replicaUrl } from '@/test/e2e/harness/url';

/** Rules that a company set in the browser's own administration, and their effect in the pages of tools. */
const PORT = '8443';
/** A host that nobody has named yet; the browser would ask for it, and a person would allow it. */
const ASKED_FOR = 'chat.firma.example';
const POLICY = {
  number: '2026-1',
  contact: { name: 'Frau Amt', email: 'it@firma.example' },
  blockReason: 'Kein Vertrag mit dem Anbieter.',
  tools: { chatgpt: 'blocked', claude: 'no-personal-data', perplexity: 'allowed', poe: 'seen-only' },
  actions: [{ kind: 'EMAIL', tool: 'perplexity', action: 'replace' }],
  ownTerms: ['Projekt Nordlicht'],
  ownTools: [{ host: `openwebui.example:${PORT}`, name: 'KI im Haus' }, { host: 'not a host' }],
  sensitivity: 'strict',
  colour: 'red',
};
const MAIL = 'Bitte an kruse@kunde.example schreiben.';

let chromium: Chromium;
let settings: Page;
let unadminister: () => Promise<void>;

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  storage: { local: { set(items: object): Promise<void>; get(key: null): Promise<object> } };
};

beforeAll(async () => {
  const { id, manifest } = ownChromiumId();
  unadminister = await administerChromium(id, POLICY);
  chromium = await startChromium({
    // as if the person had been asked for the own tool's host
    manifest: (before) => ({
      ...manifest(before),
      host_permissions: [
        ...(before['host_permissions'] as string[]),
        `http://openwebui.example:${PORT}/*`,
        `https://openwebui.example:${PORT}/*`,
        `*://${ASKED_FOR}/*`,
      ],
    }),
  });
  expect(chromium.extensionId).toBe(id);
  settings = await openPage(chromium, 'settings');
});
afterAll(async () => {
  await chromium.close();
  await unadminister();
});

test('a blocked tool says why and whom to ask; pasting is held, reading is not', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('chatgpt').url);
  await tab.until(() => document.querySelector('schleuse-notice') !== null, null);
  await tab.run(() => window.replica.focus());
  await tab.paste('Das Lager wird am Montag umgeräumt.');
  await expect
    .poll(async () => (await readUses(settings)).filter(({ toolId }) => toolId === 'chatgpt'))
    .toMatchObject([
      { action: 'paste', protection: 'blocked', policyVersion: expect.stringMatching(/^2026-1-/) },
    ]);
  expect(await tab.run(() => window.replica.model())).toBe('');
  await tab.close();
});

test('without personal data: nothing with a finding goes out as it is', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('claude').url);
  await tab.run(() => window.replica.focus());
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.press('Alt+o');
  expect(await tab.panelIsOpen()).toBe(true);
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => /\[E-Mail \d+\]/.test(window.replica.model()), null);
  await tab.close();
});

test('a kind that the company wants replaced is replaced at once, its own terms are found', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('perplexity').url);
  await tab.run(() => window.replica.focus());
  await tab.paste(MAIL);
  await tab.until(() => /\[E-Mail \d+\]/.test(window.replica.model()), null);
  await tab.paste('Was macht projekt nordlicht?');
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => window.replica.model().includes('Was macht'), null);
  expect(await tab.run(() => window.replica.model())).not.toMatch(/nordlicht/i);
  expect(JSON.stringify(await settings.evaluate(() => chrome.storage.local.get(null)))).not.toMatch(
    /nordlicht/i,
  );
  await tab.close();
});

test('an own chat server is guarded under its port, and one malformed entry harms nothing', async () => {
  const tab = await chromium.tab();
  const { url } = replicaUrl('openwebui', { host: `openwebui.example:${PORT}` });
  await tab.open(url);
  await tab.run(() => window.replica.focus());
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => /\[E-Mail \d+\]/.test(window.replica.model()), null);
  await expect
    .poll(async () => (await readUses(settings)).map(({ toolId }) => toolId))
    .toContain(`openwebui.example-${PORT}`);
  await tab.close();
});

test('other rules hold in an open page within a second', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('gemini').url);
  await tab.run(() => window.replica.focus());
  await tab.run(() => {
    const page = window as unknown as { seenAt?: number };
    new MutationObserver(() => {
      if (document.querySelector('schleuse-notice')) page.seenAt ??= Date.now();
    }).observe(document.documentElement, { childList: true });
  });
  const setAt = await settings.evaluate(async () => {
    const rules = { policy: { tools: { gemini: 'blocked' } }, problems: [], day: '2026-11-23' };
    await chrome.storage.local.set({ 'policy-file': rules });
    return Date.now();
  });
  await tab.until(() => 'seenAt' in window, null);
  const seenAt = await tab.run(() => (window as unknown as { seenAt: number }).seenAt);
  expect(seenAt - setAt).toBeLessThan(1000);
  await tab.close();
});

/** One click in the popup beside an open page. */
async function guardFromPopup(url: string, page: Page): Promise<void> {
  const tabs = await settings.evaluate(() => chrome.tabs.query({}));
  const tabId = tabs.find((it) => it.url === url)?.id;
  if (tabId === undefined) throw new Error('the tab has no id');
  const popup = await openPage(chromium, 'popup', (opened) => besideTab(opened, tabId, url));
  await popup.getByRole('button', { name: 'Diese Seite schützen' }).click();
  await popup.getByRole('heading', { name: 'Geschützt' }).waitFor();
  await popup.close();
  await page.bringToFront();
}

test('a chat component of others on an own host with a port is guarded after one click', async () => {
  const tab = await chromium.tab();
  const { url, testId } = replicaUrl('intern', { host: `${ASKED_FOR}:${PORT}`, path: '/chat-component' });
  await tab.page.goto(url);
  await guardFromPopup(url, tab.page);
  await tab.page.locator('deep-chat #text-input').click();
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.page.locator('deep-chat #text-input', { hasText: /\[E-Mail \d+\]/ }).waitFor();
  await tab.press('Enter');
  const { records } = await replicaServer();
  const [sent] = await records.arrived(testId, 1);
  expect(sent).toMatch(/^Bitte an \[E-Mail \d+\] schreiben\.$/);
  await tab.page.locator('deep-chat', { hasText: 'Gelesen: Bitte an' }).waitFor();
  await tab.close();
});

test('a page is guarded from the popup on, as it stands', async () => {
  const tab = await chromium.tab();
  const { url } = replicaUrl('librechat', { host: ASKED_FOR });
  await tab.open(url);
  await guardFromPopup(url, tab.page);
  await tab.run(() => window.replica.focus());
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => /\[E-Mail \d+\]/.test(window.replica.model()), null);
  await tab.close();
});

test('a composer that somebody points at is remembered for its page', async () => {
  const tab = await chromium.tab();
  const { url } = replicaUrl('mistral', { variant: 'none' });
  await tab.open(url);
  await settings.evaluate(async (address) => {
    const found = (await chrome.tabs.query({})).find((it) => it.url === address);
    await chrome.tabs.sendMessage(found?.id ?? -1, { kind: 'composer.point' });
  }, url);
  await tab.until(() => document.querySelector('schleuse-notice') !== null, null);
  await tab.run(() => window.replica.focus());
  const box = await tab.page.evaluate(() => {
    const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await tab.page.mouse.click(box.x, box.y);
  await expect
    .poll(async () => {
      const stored = await settings.evaluate(() => chrome.storage.local.get(null));
      return (stored as { 'policy-own'?: { policy: { ownTools: object[] } } })['policy-own']?.policy.ownTools;
    })
    .toContainEqual({ host: new URL(url).origin, composer: expect.arrayContaining([expect.any(String)]) });
  await tab.close();
});

test('the settings say what is fixed, by whom, and where a rule does not fit', async () => {
  await settings.bringToFront();
  expect(await settings.getByRole('radio', { name: /^Mehr/, checked: true }).isDisabled()).toBe(true);
  await settings.getByText('Von Ihrer Firma festgelegt (Verwaltung des Browsers).').first().waitFor();
  await settings.getByRole('radio', { name: 'Regeln der Firma' }).click();
  await settings.getByText('ownTools[1].host', { exact: true }).waitFor();
  await settings.getByRole('row', { name: /^Nummer der Regeln.*2026-1.*festgelegt/ }).waitFor();
  await settings.setViewportSize({ width: 320, height: 800 });
  expect(await isTooWide(settings)).toBe(false);
  expect(await axeViolations(settings)).toEqual([]);
  await settings.getByRole('radio', { name: 'Ausrollen' }).click();
  expect(await isTooWide(settings)).toBe(false);
  expect(await axeViolations(settings)).toEqual([]);
});
