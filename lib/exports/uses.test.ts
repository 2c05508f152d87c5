import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exportedUsesSchema } from '@/lib/register/exported-uses';
import { aUse } from '@/test/helpers/a-use';
import { csvRows, GERMAN_EXCEL, INTERNATIONAL } from './csv';
import { usesJson } from './use-json';
import { germanUseTable, useTable } from './use-table';

const ID = '3f0c1c52-5c0f-4a3c-9c36-0d2a3a4d5e6f';
const MAIL = aUse({ id: ID, purpose: 'mail', types: { PERSON: 2, IBAN: 1 } });
const UNCHECKED = aUse({ toolId: 'unknown-tool', protection: 'not_checked', types: {} });

const cellsOf = (text: string, separator: string) =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((row) => row.split(separator));

test('the international table has codes, every type and no words', () => {
  const [head, row] = cellsOf([...csvRows(useTable([MAIL]), INTERNATIONAL)].join(''), ',');
  const record = Object.fromEntries((head ?? []).map((name, index) => [name, row?.[index]]));
  expect(record).toMatchObject({
    day: '2026-11-23',
    tool_id: 'chatgpt',
    tool: 'ChatGPT',
    action: 'paste',
    protection: 'pseudonymised',
    guard: 'selectors',
    purpose: 'mail',
    findings: '3',
    person: '2',
    iban: '1',
    email: '0',
    id: ID,
  });
});

test('the German table has German words, days and a mark for Excel', () => {
  const text = [...csvRows(germanUseTable([MAIL]), GERMAN_EXCEL)].join('');
  const [head, row] = cellsOf(text, ';');
  expect(head?.slice(0, 8)).toEqual([
    '\uFEFFTag',
    'Kennung des Werkzeugs',
    'Werkzeug',
    'Art der Nutzung',
    'Umgang',
    'Schutz',
    'Zweck',
    'Angaben gesamt',
  ]);
  expect(row?.slice(0, 8)).toEqual([
    '23.11.2026',
    'chatgpt',
    'ChatGPT',
    'eingefügt',
    'ersetzt',
    'direkt',
    'Mails beantworten',
    '3',
  ]);
});

test('what was not checked is empty, not zero', () => {
  const [head, row] = cellsOf([...csvRows(useTable([UNCHECKED]), INTERNATIONAL)].join(''), ',');
  const at = (name: string) => row?.[head?.indexOf(name) ?? -1];
  expect([at('findings'), at('person'), at('tool')]).toEqual(['', '', 'unknown-tool']);
});

test('own words for a reason are in every file, and no formula for a spreadsheet', () => {
  const use = aUse({ reason: 'other', note: '=1+1 eilt' });
  expect([...csvRows(useTable([use]), INTERNATIONAL)].join('')).toContain("'=1+1 eilt");
  expect([...usesJson([use], { day: '2026-11-28', productVersion: '1.2.3' })].join('')).toContain(
    '"reason":"other","note":"=1+1 eilt"',
  );
});

test('whose account it was is in every file, and nothing where it is not known', () => {
  const uses = [aUse({ account: 'private' }), aUse()];
  const last = [...germanUseTable(uses)].map((row) => row.at(-1));
  expect(last).toEqual(['Konto', 'privates Konto', undefined]);
  const { uses: filed } = exportedUsesSchema.parse(
    JSON.parse([...usesJson(uses, { day: '2026-11-28', productVersion: '1.2.3' })].join('')),
  );
  expect(filed.map(({ account }) => account)).toEqual(['private', undefined]);
});

test('the JSON file keeps to its schema and loses nothing', () => {
  const text = [...usesJson([MAIL, UNCHECKED], { day: '2026-11-28', productVersion: '1.2.3' })].join('');
  const parsed = exportedUsesSchema.parse(JSON.parse(text));
  expect(parsed).toMatchObject({ format: 'schleuse-uses', schema_version: 1, exported_day: '2026-11-28' });
  expect(parsed.uses).toHaveLength(2);
  expect(parsed.uses[0]).toEqual({
    id: ID,
    day: '2026-11-23',
    tool_id: 'chatgpt',
    action: 'paste',
    protection: 'pseudonymised',
    guard: 'selectors',
    types: { PERSON: 2, IBAN: 1 },
    purpose: 'mail',
    policy_version: 'default-1',
    detector_version: '1',
  });
});

test('an empty register is a valid file', () => {
  const text = [...usesJson([], { day: '2026-11-28', productVersion: '1.2.3' })].join('');
  expect(exportedUsesSchema.parse(JSON.parse(text)).uses).toEqual([]);
});

test('keys come in the same order whatever the order they were stored in', () => {
  const swapped = { ...aUse({ id: ID }), types: { IBAN: 1, PERSON: 2 } };
  const facts = { day: '2026-11-28', productVersion: '1' };
  expect([...usesJson([swapped], facts)]).toEqual([...usesJson([aUse({ id: ID })], facts)]);
});

test('the published schema is the one that the file is written by', () => {
  const published = JSON.parse(readFileSync('public/schemas/uses-1.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(exportedUsesSchema))));
});
