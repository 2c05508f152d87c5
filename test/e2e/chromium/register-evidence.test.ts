import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import {
  axeViolations,
  goToPlace,
  isTooWide,
  openPage,
  recordUse,
  setSettings,
  shot,
} from '@/test/e2e/harness/extension-page';
import { tabTo } from '@/test/e2e/harness/keyboard';
import { aUse } from '@/test/helpers/a-use';
import { CHAT_ASSESSMENT, CHAT_CASE } from '@/test/helpers/some-case';

/** From a classified chatbot to its proofs: company data, vendor, notice, page for customers, the smaller records. */
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  page = await openPage(chromium, 'register');
  await setSettings(page, { language: 'de' });
  await recordUse(page, aUse({ toolId: 'chatgpt', purpose: 'mail', types: { PERSON: 2 } }));
  await put(page, { useCases: [CHAT_CASE], assessments: [CHAT_ASSESSMENT] });
  await page.reload();
});
afterAll(() => chromium.close());

/** Writes rows into the register's tables as they are. */
async function put(on: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await on.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('register');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(Object.keys(rows), 'readwrite');
          for (const [table, all] of Object.entries(rows)) {
            for (const row of all) transaction.objectStore(table).put(row);
          }
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    tables,
  );
}

const save = () => page.locator('form button[type=submit]').click();
const address = () => page.evaluate(() => location.hash);

test('company data: problems stand at the field and in a summary, and lead there', async () => {
  await goToPlace(page, 'company');
  await page.locator('.empty .btn.primary').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await tabTo(page, '.empty .btn.primary');
  await page.keyboard.press('Enter');
  await page.locator('form').waitFor();
  await page.getByLabel('E-Mail für Fragen zur KI').fill('ki(at)muster');
  await save();
  await page.locator('[role=alert] .wrong button').nth(1).waitFor();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, 'evidence-company-problems', true);
  await page.locator('.wrong button', { hasText: 'E-Mail' }).click();
  await page.locator('form input:focus').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('ki@muster.example');
  await page.getByLabel('Name der Firma').fill('Muster GmbH');
  await page.getByLabel('Anschrift').fill('Hafenstraße 1\n12345 Musterstadt');
  await save();
  await page.locator('.kv', { hasText: 'Muster GmbH' }).waitFor();
  expect(await address()).toBe('#/company');
});

test('a vendor: prefilled claims are checked one by one, the decision follows them', async () => {
  await goToPlace(page, 'vendors');
  await page.locator('.waiting a', { hasText: 'ChatGPT' }).click();
  await page.locator('.proof .badge', { hasText: 'Vorbelegt, Stand' }).first().waitFor();
  expect(await page.getByLabel('Vertragsgesellschaft', { exact: true }).inputValue()).toBe(
    'OpenAI Ireland Ltd.',
  );
  await page.locator('.verdict .big', { hasText: 'Keine Personendaten eingeben' }).waitFor();
  await page.getByLabel('Entscheidung').selectOption('ok');
  await save();
  await page.locator('.problem', { hasText: 'Nach den Angaben dürfen keine Personendaten' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Art des Tarifs').selectOption('business');
  await page.locator('.verdict .big', { hasText: 'Noch offen' }).waitFor();
  const contract = page.locator('.proof', { hasText: 'Quelle: Vertrag zur Auftragsverarbeitung' });
  await contract.getByLabel('An der Quelle geprüft').check();
  await contract.locator('.badge', { hasText: 'geprüft, Stand' }).waitFor();
  await page.getByLabel('Entscheidung').selectOption('ok_with_conditions');
  await page.getByLabel('Auflagen').fill('Nur das Firmenkonto benutzen.');
  await page.getByLabel('Geprüft von (Rolle)').fill('Datenschutz');
  await shot(page, 'evidence-vendor-form', true);
  await save();
  await page.locator('.rowlink', { hasText: 'OpenAI' }).click();
  await page.locator('.kv', { hasText: 'Nur das Firmenkonto benutzen.' }).waitFor();
  expect(await page.locator('.kv', { hasText: 'Gilt für diese Werkzeuge' }).textContent()).toContain(
    'ChatGPT',
  );
  expect(await axeViolations(page)).toEqual([]);
});

test('a notice that is due is there by itself, is copied, and is entered as in place with its evidence', async () => {
  await goToPlace(page, 'notices');
  await page.locator('.rowlink', { hasText: 'Hinweis im Chat' }).click();
  await page.locator('blockquote', { hasText: 'KI-System von Muster GmbH' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, 'evidence-notice', true);
  await page.locator('.btn', { hasText: 'Text kopieren' }).click();
  await page.locator('.copy', { hasText: 'Kopiert.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('KI-System von Muster GmbH');
  await page.locator('.btn.primary', { hasText: 'Als angebracht eintragen' }).click();
  await page.getByLabel('Genauer Ort').fill('nur in der Fußzeile');
  await save();
  await page.locator('.problem', { hasText: 'beim ersten Kontakt sichtbar' }).waitFor();
  await page.locator('.problem', { hasText: 'einen Beleg' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Genauer Ort').fill('Erste Zeile im Chatfenster');
  await page.getByLabel('Beleg', { exact: true }).fill('chat-startseite.png');
  await save();
  await page.locator('.kv .badge', { hasText: 'angebracht' }).waitFor();
  await page.locator('summary', { hasText: 'Fassung' }).first().waitFor();
});

test('the page for customers is one file without scripts that says what the register knows', async () => {
  await goToPlace(page, 'customer-page');
  const inside = page.frameLocator('.pagepreview');
  await inside.locator('h3', { hasText: 'Website-Chat' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Adresse Ihrer Datenschutzerklärung').fill('https://muster.example/datenschutz');
  await inside.getByText('Zur Datenschutzerklärung').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.btn.primary', { hasText: 'Seite speichern' }).click(),
  ]);
  const html = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toMatch(/^KI-Transparenzseite_Muster-GmbH_\d{4}-\d\d-\d\d_v01\.html$/);
  expect(html).toContain('Woran Sie es erkennen');
  expect(html).toContain('Empfänger: OpenAI Ireland Ltd.');
  expect(html).toContain('href="https://muster.example/datenschutz"');
  expect(html).not.toMatch(/<script|Leitung Kundendienst/);
  await page.locator('.result', { hasText: 'gespeichert' }).waitFor();
  const site = await chromium.context.newPage();
  await site.setContent(html);
  expect(await axeViolations(site)).toEqual([]);
  await site.setViewportSize({ width: 320, height: 700 });
  expect(await isTooWide(site)).toBe(false);
  await shot(site, 'evidence-customer-page', true);
  await site.close();
});

test('the data protection part names what the entry lacks and proposes on the impact assessment', async () => {
  await goToPlace(page, `use-cases/${CHAT_CASE.id}/gdpr`);
  await page.locator('.msg li', { hasText: 'Rechtsgrundlage' }).first().waitFor();
  await page.locator('.ask-row', { hasText: 'vorbelegt' }).first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, 'evidence-gdpr', true);
  await page.getByLabel('Rechtsgrundlage', { exact: true }).selectOption('contract');
  await page.locator('.msg li', { hasText: 'Rechtsgrundlage' }).waitFor({ state: 'detached' });
  await page.getByLabel('Entscheidung').selectOption('not_required');
  await save();
  await page.locator('.problem', { hasText: 'verlangt eine Folgenabschätzung' }).waitFor();
  await page.locator('textarea[aria-invalid=true]').fill('Nur Öffnungszeiten, keine Kundendaten nötig.');
  await save();
  await page.waitForFunction((end) => location.hash.endsWith(end), CHAT_CASE.id);
});

test('a review is dated by the register; a later AI edit ends it, which can be undone', async () => {
  await goToPlace(page, 'reviews/new');
  await page.getByLabel('Name des Inhalts').fill('Fachbeitrag Energiepreise');
  await page.getByLabel('Geprüfte Fassung').fill('v3');
  await page.getByLabel('Die Tatsachen im Text sind geprüft').check();
  await page.getByLabel('Geprüft von (Rolle)').fill('Redaktion');
  await page.getByLabel('Redaktionell verantwortlich').fill('Muster GmbH');
  await page.locator('.msg.ok').waitFor();
  expect(await page.locator('input[type=date]').count()).toBe(0);
  await save();
  await page.locator('.rowlink').click();
  await page.locator('.msg.ok button').click();
  await page.locator('td .badge', { hasText: 'ungültig' }).waitFor();
  await page.locator('.undo button').click();
  await page.locator('td .badge', { hasText: 'trägt die Ausnahme' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('training and incidents: filled in by keyboard, deleted and taken back', async () => {
  await goToPlace(page, 'training/new');
  await tabTo(page, 'form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('[role=alert] .wrong button', { hasText: 'Themen' }).waitFor();
  await page.locator('.checks input:focus').waitFor();
  await page.getByLabel('Personenbezogene Daten').check();
  await page.getByLabel('Wie viele Personen').fill('8');
  expect(await axeViolations(page)).toEqual([]);
  await tabTo(page, 'form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('td .badge', { hasText: 'aktuell' }).waitFor();
  await goToPlace(page, 'incidents/new');
  await page.locator('.msg', { hasText: 'Entscheiden Sie bis' }).waitFor();
  await page.getByLabel('Beschreibung').fill('Kundenliste in ein privates Konto eingegeben.');
  await page.getByLabel('IBAN').check();
  expect(await axeViolations(page)).toEqual([]);
  await save();
  await page.locator('.rowlink').click();
  await page.locator('.btn', { hasText: 'Löschen' }).click();
  await page.locator('.empty').waitFor();
  await page.locator('.undo button').click();
  await page.locator('.rowlink', { hasText: 'Personendaten ohne Vertrag' }).waitFor();
});

const PLACES = {
  company: 'company',
  'company-form': 'company/edit',
  vendors: 'vendors',
  'vendor-new': 'vendors/new?tool=chatgpt',
  notices: 'notices',
  'notice-new': 'notices/new',
  'customer-page': 'customer-page',
  reviews: 'reviews',
  training: 'training',
  incidents: 'incidents',
  'incident-new': 'incidents/new',
  policies: 'policies',
  gdpr: `use-cases/${CHAT_CASE.id}/gdpr`,
};

test.each([
  ['de', 'light'],
  ['en', 'dark'],
] as const)(
  'every place reads well in %s, %s, from 320 px on',
  async (language, scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await setSettings(page, { language });
    await page.locator(`html[lang=${language}][data-theme=${scheme}]`).waitFor();
    for (const [name, place] of Object.entries(PLACES)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goToPlace(page, place);
      expect(await axeViolations(page), name).toEqual([]);
      await shot(page, `evidence-${name}-${language}-${scheme}`, true);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await isTooWide(page), name).toBe(false);
      await shot(page, `evidence-${name}-${language}-320`);
    }
  },
  90_000,
);
