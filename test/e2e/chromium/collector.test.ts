import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '@/lib/register/day';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { axeViolations, isTooWide, openPage, shot, store } from '@/test/e2e/harness/extension-page';
import { administerChromium, ownChromiumId } from '@/test/e2e/harness/managed';
import { replicaUrl } from '@/test/e2e/harness/url';
import { exportLogsRequest, recordsIn } from '@/test/helpers/otlp';
import { type Receiver, startReceiver, takes } from '@/test/helpers/otlp-receiver';

/** A company names its own collector in the browser's administration, and counts go there and nothing else. */
const CANARY = 'kruse@kunde.example';
const YESTERDAY = dayOf(new Date(Date.now() - 24 * 3_600_000));

let receiver: Receiver;
let chromium: Chromium;
let settings: Page;
let unadminister: () => Promise<void>;

beforeAll(async () => {
  receiver = await startReceiver(() => takes);
  const { id, manifest } = ownChromiumId();
  unadminister = await administerChromium(id, {
    number: '7',
    collector: { endpoint: receiver.url, token: 'word' },
  });
  chromium = await startChromium({
    direct: '127.0.0.1',
    // as if the person had been asked for the collector's host
    manifest: (before) => ({
      ...manifest(before),
      host_permissions: [...(before['host_permissions'] as string[]), `${receiver.url}/*`],
    }),
  });
  await chromium.context.addCookies([{ name: 'who', value: 'me', url: receiver.url }]);
  settings = await openPage(chromium, 'settings');
});
afterAll(async () => {
  await chromium.close();
  await unadminister();
  await receiver.close();
});

/** Lets what waits be from yesterday. @returns how much waits */
function ageWaiting(page: Page): Promise<number> {
  return page.evaluate(
    (day) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('register');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('outgoing', 'readwrite');
          const table = transaction.objectStore('outgoing');
          const all = table.getAll();
          all.onsuccess = () => {
            for (const row of all.result) table.put({ ...row, day, use: { ...row.use, day } });
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(all.result.length);
          };
        };
      }),
    YESTERDAY,
  );
}

test('a use goes to the collector once its day is over, and nothing of its content', async () => {
  await settings.getByText('Es wartet nichts.').waitFor();
  const tab = await chromium.tab();
  await tab.open(replicaUrl('claude').url);
  await tab.run(() => window.replica.focus());
  await tab.paste(`Bitte an ${CANARY} schreiben.`);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await settings.getByText('1 Nutzung wartet.').waitFor();
  expect(receiver.requests).toEqual([]);
  expect(await ageWaiting(settings)).toBe(1);
  await store(settings, 'local', { 'collector-asked': 'now' });
  await settings.getByText('Bisher 1 Nutzung angekommen').waitFor();
  const [request] = receiver.requests;
  const [record] = recordsIn(exportLogsRequest.parse(JSON.parse(request?.text ?? '')));
  expect(record?.attributes).toMatchObject({
    'schleuse.day': YESTERDAY,
    'schleuse.tool': 'claude',
    'schleuse.protection': 'pseudonymised',
    'schleuse.found.email': '1',
    'schleuse.policy': expect.stringMatching(/^7-/),
  });
  expect(request?.headers).toMatchObject({ authorization: 'Bearer word', 'accept-language': '*' });
  expect(request?.headers).not.toHaveProperty('cookie');
  expect(request?.headers).not.toHaveProperty('referer');
  expect(JSON.stringify(receiver.requests)).not.toMatch(/kruse|kunde/i);
  expect(receiver.requests).toHaveLength(1);
  await tab.close();
});

test('the person sees where figures go, in the settings and beside the toolbar', async () => {
  const { host } = new URL(receiver.url);
  await settings.getByText(`an ihrer eigenen Stelle: ${host}.`).waitFor();
  await settings.setViewportSize({ width: 320, height: 800 });
  expect(await isTooWide(settings)).toBe(false);
  expect(await axeViolations(settings)).toEqual([]);
  const popup = await openPage(chromium, 'popup');
  await popup.getByText(`Zahlen ohne Inhalte gehen an ${host}. Es wartet nichts. Zuletzt am`).waitFor();
  expect(await axeViolations(popup)).toEqual([]);
  await shot(popup, 'collector-popup');
});
