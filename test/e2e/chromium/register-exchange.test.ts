import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '@/lib/register/canonical';
import type { Use } from '@/lib/register/use';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  goToPlace,
  isTooWide,
  openPage,
  readUses,
  recordUse,
  setSettings,
  shot,
} from '@/test/e2e/harness/extension-page';
import { aUse } from '@/test/helpers/a-use';

/** Files between browsers: given, taken in, all or nothing, and the whole register saved and restored. */
let chromium: Chromium;
let page: Page;
let folder: string;
const OWN = aUse();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schleuse-exchange-'));
  chromium = await startChromium();
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await page.locator('.empty').waitFor();
  await recordUse(page, OWN);
  await page.locator('tbody tr').waitFor();
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

/** A file that another browser would have saved. */
async function otherRegister(name: string, uses: readonly Use[]): Promise<string> {
  const contents = {
    format: 'schleuse-register',
    schema_version: 1,
    law_version: '2026-11-23',
    exported_day: '2026-11-23',
    product_version: '1.0.0',
    tables: { uses, tools: [], useCases: [], assessments: [], reviews: [], incidents: [] },
  };
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ ...contents, sha256: await sha256(canonicalJson(contents)) }));
  return path;
}

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const takeIn = (files: readonly string[]) => page.getByLabel('Dateien wählen').setInputFiles([...files]);
const report = () => page.locator('.column[role=status]');

test('a register is given, seen before, and taken in; what is not whole is named', async () => {
  await goToPlace(page, 'exchange');
  await page.locator('summary').click();
  await page.locator('.filelook', { hasText: OWN.id }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const own = await saved('Datei speichern');
  expect(await readFile(own, 'utf8')).toContain(OWN.id);
  const cut = join(folder, 'cut.json');
  await writeFile(cut, (await readFile(own, 'utf8')).slice(0, -40));
  const other = await otherRegister('other.json', [OWN, aUse({ toolId: 'claude' })]);
  await takeIn([own, cut, other]);
  await report().getByText('2 Dateien aufgenommen').waitFor();
  await report().getByText('cut.json').waitFor();
  expect(await readUses(page)).toHaveLength(2);
  await shot(page, 'register-exchange-report', true);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await isTooWide(page)).toBe(false);
  }
  expect(await axeViolations(page)).toEqual([]);
});

test('a page that is killed on the way has taken nothing, and it is told', async () => {
  const files = await Promise.all(
    ['a', 'b', 'c'].map((name) => otherRegister(`${name}.json`, [aUse({ toolId: 'gemini' })])),
  );
  await holdTransactions(page);
  await takeIn(files);
  await page.getByText('Einträge werden aufgenommen').waitFor();
  await page.getByText('3 von 3').waitFor();
  await kill(page);
  page = await openPage(chromium, 'register');
  expect((await readUses(page)).filter(({ toolId }) => toolId === 'gemini')).toEqual([]);
  await goToPlace(page, 'exchange');
  await page.getByText('die Aufnahme von 3 Dateien unterbrochen').waitFor();
  await page.getByRole('button', { name: 'Verstanden' }).click();
  await page.getByText('unterbrochen').waitFor({ state: 'detached' });
});

/** Keeps every transaction that adds a use from ending: all is written, nothing is committed. */
function holdTransactions(on: Page): Promise<void> {
  return on.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (row: unknown) {
      const again = () => {
        this.get(1).onsuccess = again;
      };
      if (this.name === 'uses') again();
      return add.call(this, row);
    };
  });
}

async function kill(victim: Page): Promise<void> {
  const session = await chromium.context.newCDPSession(victim);
  const crashed = victim.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

test('the whole register is saved, and restored after a question', async () => {
  const backup = await saved('Sicherung speichern');
  const before = await readUses(page);
  await takeIn([await otherRegister('more.json', [aUse({ toolId: 'mistral' })])]);
  await report().getByText('Eine Datei aufgenommen').waitFor();
  await page.getByLabel('Sicherung einspielen').setInputFiles(backup);
  await page.getByRole('button', { name: 'Ersetzen' }).click();
  await page.getByText('Die Sicherung ist eingespielt.').waitFor();
  expect((await readUses(page)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await page.getByLabel('Sicherung einspielen').setInputFiles(join(folder, 'cut.json'));
  await page.getByText('beschädigt oder abgeschnitten').waitFor();
});
