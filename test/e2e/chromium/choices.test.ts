import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { besideTab, openPage, readUses, setSettings } from '@/test/e2e/harness/extension-page';
import { replicaUrl } from '@/test/e2e/harness/url';
import { stateWith } from '@/test/helpers/some-mappings';

/** What is chosen in settings and popup holds at once in the tools' pages and where mappings are kept. */
let chromium: Chromium;
let page: Page;

type Listed = { mappings: { key: string; onDisk: boolean }[] };
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
};

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = await openPage(chromium, 'settings');
  await setSettings(page, { language: 'de' });
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'mapping.wipe' }));
  return () => page.close();
});

/** Where each mapping is kept. */
const places = () =>
  page.evaluate(async () => {
    const { mappings } = (await chrome.runtime.sendMessage({ kind: 'mapping.list' })) as Listed;
    return mappings.map(({ onDisk }) => (onDisk ? 'disk' : 'memory'));
  });

const giveOut = (name: string) =>
  page.evaluate(
    (state) => chrome.runtime.sendMessage({ kind: 'mapping.save', place: { toolId: 'pad' }, state }),
    stateWith(['PERSON', name]),
  );

test('kept for days: sealed on the disk; back to memory only after a question, and nothing is moved', async () => {
  await page.getByRole('radio', { name: '7 Tage' }).click();
  await page.getByText('Gespeichert').waitFor();
  await giveOut('Sabine Öztürk');
  expect(await places()).toEqual(['disk']);

  const closes = page.getByRole('radio', { name: /^Bis der Browser schließt/ });
  await closes.click();
  await page.getByRole('button', { name: 'Nichts ändern' }).click();
  await page.getByRole('radio', { name: '7 Tage', checked: true }).waitFor();
  expect(await places()).toEqual(['disk']);

  await closes.click();
  await page.getByRole('button', { name: 'Löschen und umstellen' }).click();
  await page.getByRole('radio', { name: /^Bis der Browser schließt/, checked: true }).waitFor();
  await expect.poll(places).toEqual([]);
  await giveOut('Jens Abel');
  expect(await places()).toEqual(['memory']);
});

test('back to memory asks nothing where nothing is on the disk', async () => {
  await page.getByRole('radio', { name: '30 Tage' }).click();
  await page.getByText('Gespeichert').waitFor();
  await page.getByRole('radio', { name: /^Bis der Browser schließt/ }).click();
  await page.getByRole('radio', { name: /^Bis der Browser schließt/, checked: true }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('replace at once: the open page of a tool does not ask any more', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('claude').url);
  await page.bringToFront();
  await page.getByRole('radio', { name: /^Gleich ersetzen/ }).click();
  await page.getByText('Gespeichert').waitFor();
  await tab.page.bringToFront();
  await tab.run(() => window.replica.focus());
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.until(() => /\[E-Mail \d+\]/.test(window.replica.model()), null);
  expect(await tab.run(() => window.replica.model())).not.toContain('kruse');
  await tab.close();
});

test('a style chosen here is what a tool’s page writes', async () => {
  const tab = await chromium.tab();
  await tab.open(replicaUrl('claude').url);
  await page.bringToFront();
  await page.getByLabel('E-Mail-Adresse').selectOption({ label: 'Erfundene Angabe' });
  await page.getByText('Gespeichert').waitFor();
  await tab.page.bringToFront();
  await tab.run(() => window.replica.focus());
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => /@example\.(com|org) schreiben/.test(window.replica.model()), null);
  await tab.close();
});

test('a purpose chosen in the popup counts at once, and is not asked for again', async () => {
  const before = (await page.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ id }) => id),
  )) as number[];
  const tab = await chromium.tab();
  await tab.open(replicaUrl('perplexity').url);
  const after = await page.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const tabId = after.find((id) => !before.includes(id));
  if (tabId === undefined) throw new Error('the tab has no id');
  const popup = await openPage(chromium, 'popup', (it) => besideTab(it, tabId));
  await popup.getByRole('button', { name: 'Übersetzen' }).click();
  await popup.getByRole('button', { name: 'Übersetzen', pressed: true }).waitFor();
  await popup.close();
  await tab.page.bringToFront();
  await tab.run(() => window.replica.focus());
  await tab.paste('Das Lager wird am Montag umgeräumt.');
  await expect
    .poll(async () => (await readUses(page)).filter(({ toolId }) => toolId === 'perplexity'))
    .toMatchObject([{ action: 'paste', purpose: 'translate' }]);
  await tab.close();
});
