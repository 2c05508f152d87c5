import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPANY } from '@/lib/documents/testing/company';
import { manifestSchema, proofSchema } from '@/lib/register/proof/form';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { goToPlace, isTooWide, openPage, setSettings, shot } from '@/test/e2e/harness/extension-page';
import { fillRegister } from '@/test/e2e/harness/fill-register';

/** The papers in a real browser: looked at, saved, signed, checked, altered and checked again. */
let chromium: Chromium;
let page: Page;
let folder: string;
/** Where the audit folder lies once it was saved. */
let folderPath: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
  chromium = await startChromium();
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await fillRegister(page, COMPANY);
  await page.reload();
  await goToPlace(page, 'documents');
  await page.locator('.papers').first().waitFor();
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

async function kept(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Waits until the page says this about files that are chosen to be checked: what it said before may still stand. */
async function isSaid(words: RegExp, ...paths: string[]): Promise<void> {
  await goToPlace(page, 'documents/verify');
  await page.locator('input[type=file]').setInputFiles(paths);
  const said = async () => (await page.locator('.verdict').allInnerTexts()).join('\n');
  await expect.poll(said).toMatch(words);
}

test('the list names every paper with its state and what is open', async () => {
  const rows = () => page.locator('.papers tbody tr').allInnerTexts();
  const row = async (...words: string[]) =>
    (await rows()).find((it) => words.every((word) => it.includes(word)));
  await expect.poll(async () => (await rows()).length).toBe(18);
  await expect.poll(() => row('KI-Verzeichnis')).toMatch(/^KI-Verzeichnis[\s\S]*Entwurf\s+\d+ offen/);
  await expect.poll(() => row('UC-001', 'Steckbrief')).toContain('freigegeben');
  expect(await isTooWide(page)).toBe(false);
  await shot(page, 'documents-list', true);
});

test('a paper is shown in a frame that runs and loads nothing', async () => {
  await page.getByRole('link', { name: 'Anwendungsfall-Steckbrief' }).first().click();
  const frame = page.locator('iframe');
  await frame.waitFor();
  expect(await frame.getAttribute('sandbox')).toBe('');
  const shown = page.frameLocator('iframe').locator('h1');
  await expect.poll(() => shown.textContent()).toBe('Anwendungsfall-Steckbrief');
  await page.getByRole('radio', { name: 'Englisch' }).click();
  await expect.poll(() => shown.textContent()).toBe('Use case sheet');
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await shot(page, 'documents-paper', true);
});

test('a saved file with its proof is unchanged; one byte more and it is not', async () => {
  await goToPlace(page, 'documents/O-1');
  await page.locator('.exports summary').click();
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabelle (Excel)' }).click(),
  ]);
  expect(table.suggestedFilename()).toMatch(/^KI-Verzeichnis_muster-soehne_\d{4}-\d\d-\d\d_v01\.xlsx$/);
  const path = await kept(table);
  const [proof] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Nachweis dazu speichern' }).click(),
  ]);
  const beside = await kept(proof);
  expect(proofSchema.parse(JSON.parse(await readFile(beside, 'utf8')))).toMatchObject({ document: 'O-1' });

  await isSaid(/Unverändert[\s\S]*dieser Browser[\s\S]*Nicht bewiesen/, path, beside);
  await shot(page, 'documents-verified', true);
  await isSaid(/Bekannt/, path);
  await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0])]));
  await isSaid(/Verändert/, path, beside);
  await isSaid(/Kein Nachweis/, path);
});

test('the audit folder holds every paper and proves itself', async () => {
  await goToPlace(page, 'documents/O-9');
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Prüfmappe erstellen' }).click(),
  ]);
  const path = await kept(zip);
  folderPath = path;
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const manifest = manifestSchema.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  expect(Object.keys(files).sort()).toEqual(
    [...manifest.files.map(({ name }) => name), 'manifest.json'].sort(),
  );
  expect(manifest.files.filter(({ name }) => name.endsWith('.docx'))).toHaveLength(18);
  const index = strFromU8(files['Inhalt.html'] ?? new Uint8Array());
  expect(index).toContain(manifest.files.find(({ name }) => name.startsWith('O-1/'))?.sha256);
  await isSaid(/Unverändert[\s\S]*61 Dateien geprüft/, path);
});

test('the pages of the folder print on A4, the sheet and the summary on two at most', async () => {
  const files = unzipSync(new Uint8Array(await readFile(folderPath)));
  const reader = await chromium.context.newPage();
  for (const [id, most] of [
    ['O-1', 6],
    ['O-2', 2],
    ['O-8', 2],
  ] as const) {
    const name = Object.keys(files).find((file) => file.startsWith(`${id}/`) && file.endsWith('.html')) ?? '';
    const path = join(folder, `${id}.html`);
    await writeFile(path, files[name] ?? '');
    await reader.goto(pathToFileURL(path).href);
    const pdf = (await reader.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, name).toBeGreaterThan(0);
    expect(pages, name).toBeLessThanOrEqual(most);
    const sides = /\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(pdf)?.slice(1).map(Number);
    expect(sides, name).toEqual(id === 'O-1' ? [841, 594] : [594, 841]);
  }
  await reader.close();
});

test('what was exported stands in the log of exports', async () => {
  const logs = () =>
    page.evaluate(
      () =>
        new Promise<{ documentId: string; format: string; sha256: string }[]>((resolve) => {
          const request = indexedDB.open('register');
          request.onsuccess = () => {
            const all = request.result.transaction('exportLogs').objectStore('exportLogs').getAll();
            all.onsuccess = () => {
              request.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  await expect
    .poll(async () => (await logs()).map(({ documentId, format }) => `${documentId} ${format}`).sort())
    .toEqual(['O-1 xlsx', 'O-9 zip']);
  expect((await logs()).every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});
