import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { pageFacts } from '@/components/register/customer-page/page-facts';
import { papersOf } from '@/lib/documents/papers';
import { aSource, COMPANY } from '@/lib/documents/testing/company';
import { paperHtml } from '@/lib/exports/html/paper-html';
import { LANGUAGES } from '@/lib/i18n/language';
import { assess } from '@/lib/law/assess';
import { exampleDefaults } from '@/lib/law/data/2026-11-23/example';
import { checkVendor, incompleteBlocks } from '@/lib/law/gdpr/vendor-check';
import { currentLaw } from '@/lib/law/laws';
import { openDatabase } from '@/lib/register/database';
import { BLANK_VENDOR_CHECK } from '@/lib/register/model/vendor-check';
import { vendorInputOf } from '@/lib/register/model/vendor-input';
import { createStore } from '@/lib/register/store/store';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import type { Use } from '@/lib/register/use';
import { enterUses } from '@/lib/register/uses/enter';
import { customerPage } from '@/lib/transparency/customer-page';
import { aUse } from '@/test/helpers/a-use';

/** Acceptance checks of the demands, see docs/demands.md: tools, data, vendors, customers. */
const TODAY = '2026-11-23';
const base = { id: 'x', createdDay: TODAY, updatedDay: TODAY, version: 1, schemaVersion: 1 as const };
const aCheck = (fields: object) => vendorInputOf({ ...BLANK_VENDOR_CHECK, ...base, ...fields });

async function registerWith(name: string, uses: readonly Use[]) {
  const database = openDatabase(name);
  const { uses: rows, dayCounts, tools } = database;
  await database.transaction('rw', rows, dayCounts, tools, () => enterUses(database, uses));
  const snapshot = await createStore(database).snapshot();
  database.close();
  return snapshot;
}

const html = async (language: 'de' | 'en' = 'de') => (await papersOf(aSource({ language }))).map(paperHtml);
const paperOf = async (key: string) => {
  const found = (await papersOf(aSource())).find(
    ({ id, subject }) => [id, subject].filter(Boolean).join('/') === key,
  );
  if (!found) throw new Error(`no paper ${key}`);
  return JSON.stringify(found);
};

describe('D-4 external tools are documented', () => {
  test('no tool with uses stays without a record and without a task', async () => {
    const snapshot = await registerWith('demand-4', [aUse({ toolId: 'claude' }), aUse({ toolId: 'deepl' })]);
    const used = [...new Set(snapshot.dayCounts.map(({ toolId }) => toolId))].sort();
    expect(snapshot.tools.map(({ id, status }) => [id, status]).sort()).toEqual(
      used.map((id) => [id, 'new']),
    );
    const tasks = openTasks(snapshot, TODAY).map(({ id }) => id);
    for (const id of used) expect(tasks).toContain(`tool:${id}:document`);
  });
});

describe('D-23 AI that nobody noticed', () => {
  test('a page of an AI tool that was only opened makes a tool in state new', async () => {
    const seen = aUse({
      toolId: 'perplexity',
      action: 'seen',
      protection: 'not_guarded',
      guard: 'none',
      types: {},
    });
    const { tools } = await registerWith('demand-23', [seen]);
    expect(tools).toMatchObject([{ id: 'perplexity', status: 'new', discovered: 'detected' }]);
  });

  test('it stands in the register among the tools without a use case', async () => {
    expect(await paperOf('O-1')).toMatch(/Werkzeuge ohne Anwendungsfall.*Perplexity/);
  });
});

describe('D-11 the GDPR applies in addition', () => {
  test.each([
    ['none', false],
    ['anon', false],
    ['pseudo', true],
    ['personal', true],
    ['special', true],
    ['unsure', true],
  ])('data mode %s: flag G1 %s', (pd, raised) => {
    expect(assess({ ...exampleDefaults, pd }, currentLaw).flags.includes('G1')).toBe(raised);
  });
});

describe('D-12 third countries', () => {
  test('a vendor in the US without a basis is open, one with clauses is not', () => {
    const findings = (fields: object) =>
      checkVendor(aCheck({ seatCountry: 'US', ...fields }), TODAY).findings.map(({ id }) => id);
    expect(findings({})).toContain('transfer_open');
    expect(findings({ transferBasis: ['scc'], tiaState: 'done' })).not.toContain('transfer_open');
  });
});

describe('D-13 pseudonymised, not anonymous', () => {
  test.each(LANGUAGES)('no paper calls what can be reversed anonymous (%s)', async (language) => {
    // the one exception is the answer that says what anonymous would really mean
    const really = currentLaw.questions
      .flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)])
      .map((text) => text[language]);
    for (const page of await html(language)) {
      const said = really.reduce((text, allowed) => text.replaceAll(allowed, ''), page);
      expect(said).not.toMatch(/anonym(?!ous or)/i);
    }
  });

  test('what was replaced is called pseudonymised', async () => {
    expect(await paperOf('O-2/UC-001')).toContain('pseudonymisiert');
  });
});

describe('D-14 a conscious choice of tools', () => {
  test('all four blocks are answered, or a role accepts what is unknown', () => {
    expect(incompleteBlocks(aCheck({}))).toEqual(['origin', 'function', 'data', 'contract']);
    const accepted = { origin: 'x', function: 'x', data: 'x', contract: 'x' };
    expect(incompleteBlocks(aCheck({ acceptedUnknown: accepted }))).toEqual([]);
  });
});

describe('D-15 whether the vendor complies', () => {
  test('a claim without source and day, or not looked at, is named', () => {
    const proof = { sourceUrl: 'https://example.org', sourceDay: TODAY, verified: 'verified_by_admin' };
    const unproven = (avv: object) =>
      checkVendor(aCheck({ proofs: { seat: proof, training: proof, residency: proof, avv } }), TODAY)
        .unproven;
    expect(unproven(proof)).toEqual([]);
    for (const change of [{ sourceUrl: '' }, { sourceDay: null }, { verified: 'prefill' }]) {
      expect(unproven({ ...proof, ...change }).join()).toContain('avv');
    }
  });
});

describe('D-16 which tool for what', () => {
  test('the register has a row for each use case and tool, with its uses', async () => {
    const [register] = await papersOf(aSource());
    const [table] = register?.parts ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    const at = (code: string) => table.columns.findIndex((column) => column.code === code);
    expect(table.rows.map((row) => [row[at('number')], row[at('tool')], row[at('uses_180')]])).toEqual([
      ['UC-001', 'ChatGPT', 18],
      ['UC-001', 'Microsoft Copilot', 0],
      ['UC-002', 'ChatGPT', 0],
      ['UC-003', 'Microsoft Copilot', 0],
      ['UC-004', undefined, 0],
    ]);
  });
});

describe('D-17 which customer data', () => {
  test('kinds are there, values never: a use has no field for them', async () => {
    expect(await paperOf('O-2/UC-001')).toContain('Person 4, E-Mail-Adresse 2, IBAN 1');
    const canary = { ...aUse(), content: 'zq7-canary' };
    const snapshot = await registerWith('demand-17', [canary as Use]);
    for (const paper of await papersOf(
      aSource({ snapshot: { ...COMPANY, dayCounts: snapshot.dayCounts } }),
    )) {
      expect(paperHtml(paper)).not.toContain('zq7');
    }
  });
});

describe('D-18 how customers are affected', () => {
  test('an effect without a sentence is an open point of the sheet', async () => {
    expect(await paperOf('O-2/UC-002')).toContain('Auswirkung auf Kunden beschreiben');
    expect(await paperOf('O-2/UC-001')).not.toContain('Auswirkung auf Kunden beschreiben');
  });
});

describe('D-19 how personal data are affected', () => {
  test('the Art. 30 sheet has legal basis, data, recipients, transfer, deletion and measures', async () => {
    const sheet = await paperOf('O-4/UC-001');
    for (const said of [
      'Art. 6 Abs. 1 b',
      'Name und Kontakt',
      'OpenAI Ireland Ltd.',
      'Standardvertragsklauseln',
      '30 Tage',
      'Pseudonymisierung vor dem Senden',
    ]) {
      expect(sheet).toContain(said);
    }
  });
});

describe('D-21 open communication', () => {
  test('the page for customers names approved uses, and no internal notes', () => {
    const secret = 'zq7-internal-risk-note';
    const useCases = COMPANY.useCases.map((it) => ({ ...it, alternatives: secret, measures: secret }));
    const assessments = COMPANY.assessments.map((it) => ({ ...it, reasonNote: secret, reasonDe: secret }));
    const snapshot = { ...COMPANY, useCases, assessments } as typeof COMPANY;
    const factsIn = (language: 'de' | 'en') =>
      pageFacts(snapshot, { language, withInternal: true, privacyUrl: '', day: TODAY });
    const page = customerPage(factsIn, ['de', 'en']);
    expect(page).toContain('Kundenmails beantworten');
    expect(page).not.toContain('Website-Chat für Termine');
    expect(page).not.toContain(secret);
  });
});
