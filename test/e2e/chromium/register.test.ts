import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportedUsesSchema } from '@/lib/register/exported-uses';
import type { Use } from '@/lib/register/use';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { openPage, recordUse, setSettings, store } from '@/test/e2e/harness/extension-page';
import { aUse } from '@/test/helpers/a-use';

/** The register in a real browser: what is acknowledged stays, what is exported can be read. */
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await page.evaluate(emptyRegister);
  await page.reload();
  await page.locator('.empty').waitFor();
  return () => page.close();
});

function emptyRegister(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('register');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('uses', 'readwrite');
      transaction.objectStore('uses').clear();
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

function storedIds(): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('register');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('uses').objectStore('uses').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ id }) => id));
          };
        };
      }),
  );
}

/** Ends the background as the browser does, only sooner. */
async function killWorker(): Promise<void> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function download(format: number): Promise<{ name: string; text: string }> {
  await page.locator('.exports summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.exports .menu button').nth(format).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a use appears in the open register when it is recorded', async () => {
  await recordUse(page, aUse({ toolId: 'claude', types: { IBAN: 3 } }));
  await page.locator('tbody tr').waitFor();
  expect(await page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/Claude.*3/s)]);
});

test('the same use sent again is acknowledged and stored once', async () => {
  const use = aUse();
  expect(await recordUse(page, use)).toEqual({ ok: true });
  expect(await recordUse(page, use)).toEqual({ ok: true });
  expect(await storedIds()).toEqual([use.id]);
});

test('content has no way in', async () => {
  const smuggled = { ...aUse(), text: 'Sehr geehrte Frau Beispiel' } as Use;
  expect(await recordUse(page, smuggled)).not.toEqual({ ok: true });
  expect(await storedIds()).toEqual([]);
});

test('killing the background between and during records loses no acknowledged use', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const uses = Array.from({ length: 6 }, () => aUse());
    const answers = uses.map((use) => recordUse(page, use).catch(() => undefined));
    if (round % 3 === 1) await answers[0];
    if (round % 3 !== 0) await killWorker();
    const given = await Promise.all(answers);
    acknowledged.push(...uses.filter((_, index) => isOk(given[index])).map(({ id }) => id));
    await killWorker();
  }
  const stored = await storedIds();
  expect(acknowledged.length).toBeGreaterThan(12);
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
});

function isOk(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

test('what waited while the background was dead is entered when it starts', async () => {
  const use = aUse();
  await killWorker();
  await store(page, 'local', { [`outbox:${use.id}`]: use });
  await recordUse(page, aUse());
  await page.locator('tbody tr').nth(1).waitFor();
  expect(await storedIds()).toContain(use.id);
});

test('the files can be read, and hold what is shown', async () => {
  const uses = [
    aUse({ day: '2026-11-20', toolId: 'chatgpt', purpose: 'mail', types: { PERSON: 2, EMAIL: 1 } }),
    aUse({ day: '2026-11-21', toolId: 'gemini', types: {}, protection: 'not_checked' }),
    aUse({ day: '2026-11-22', toolId: 'claude', types: {}, protection: 'none_needed' }),
  ];
  for (const use of uses) await recordUse(page, use);
  await page.locator('tbody tr').nth(2).waitFor();

  const excel = await download(0);
  expect(excel.name).toMatch(/^KI-Nutzungen-Excel_\d{4}-\d\d-\d\d_v\d\d\.csv$/);
  const rows = excel.text.split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFFTag;Kennung des Werkzeugs;Werkzeug;/);
  expect(rows.slice(1, 4).map((row) => row.split(';').slice(0, 3))).toEqual([
    ['20.11.2026', 'chatgpt', 'ChatGPT'],
    ['21.11.2026', 'gemini', 'Gemini'],
    ['22.11.2026', 'claude', 'Claude'],
  ]);

  const csv = await download(1);
  expect(csv.text).toMatch(/^day,tool_id,tool,action/);
  expect(csv.text.split('\r\n')[1]).toContain(
    '2026-11-20,chatgpt,ChatGPT,paste,pseudonymised,selectors,mail,3',
  );

  const json = await download(2);
  const parsed = exportedUsesSchema.parse(JSON.parse(json.text));
  expect(parsed.uses.map(({ id }) => id)).toEqual(uses.map(({ id }) => id));

  await page.locator('input[type=search]').fill('gemini');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  const filtered = await download(2);
  expect(exportedUsesSchema.parse(JSON.parse(filtered.text)).uses.map(({ id }) => id)).toEqual([uses[1]?.id]);
  expect(filtered.name).not.toBe(json.name);
});

async function askToDelete(): Promise<void> {
  await page.locator('.acts > .btn').click();
  await page.locator('dialog[open] button:focus').waitFor();
}

test('deleting asks first, by keyboard too, and keeps when the answer is no', async () => {
  await recordUse(page, aUse());
  await page.locator('tbody tr').waitFor();
  await askToDelete();
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await storedIds()).toHaveLength(1);
  await askToDelete();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.empty').waitFor();
  expect(await storedIds()).toEqual([]);
});

test('a long register stands there piece by piece, can be searched, and leaves nothing out of a file', async () => {
  const total = 20_000;
  await page.evaluate(seed, { sample: aUse(), total });
  const opened = Date.now();
  await page.reload();
  await page.locator('tbody tr').first().waitFor();
  const first = Date.now() - opened;
  await page.locator('.exports').waitFor();
  const complete = Date.now() - opened;
  const started = Date.now();
  const json = await download(2);
  const exported = Date.now() - started;
  console.info(`${total} uses, in ms: first rows ${first}, all ${complete}, JSON ${exported}`);
  expect(JSON.parse(json.text).uses).toHaveLength(total);
  expect(await page.locator('tbody tr').count()).toBe(100);
  await page.locator('input[type=search]').fill('claude');
  await page.locator('.tfoot').getByText('von 6.667').waitFor();
}, 90_000);

/** Fills the database behind the register's back: two of three uses are of ChatGPT, the third of Claude. */
function seed({ sample, total }: { sample: Use; total: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('register');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('uses', 'readwrite');
      const uses = transaction.objectStore('uses');
      for (let n = 0; n < total; n += 1) {
        const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 400))).toISOString().slice(0, 10);
        uses.add({ ...sample, id: crypto.randomUUID(), day, toolId: n % 3 ? 'chatgpt' : 'claude' });
      }
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
