import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { aUse } from '@/test/helpers/a-use';
import { canonicalJson, hashOf, sha256 } from '../canonical';
import { aFile } from '../testing/some-files';
import { anAssessment, aTool, aUseCase } from '../testing/some-records';
import { checkedTables } from './check';
import { backupFileSchema, registerFileSchema } from './form';
import type { FileProblem } from './problems';
import { LARGEST_FILE, type ReadableFile, readFile } from './read';

const TODAY = '2026-11-23';
const useCase = aUseCase();
const assessment = anAssessment(useCase);

const whole = {
  format: 'schleuse-register',
  schema_version: 1,
  law_version: '2026-11-23',
  exported_day: TODAY,
  product_version: '1.0.0',
  tables: {
    uses: [aUse()],
    tools: [aTool()],
    useCases: [useCase],
    assessments: [assessment],
    reviews: [],
    incidents: [],
  },
};

/** A file of these contents with the hash that belongs to them. */
async function sealed(contents: object): Promise<ReadableFile> {
  return aFile(JSON.stringify({ ...contents, sha256: await sha256(canonicalJson(contents)) }));
}

const withTables = (tables: object) => sealed({ ...whole, tables: { ...whole.tables, ...tables } });

async function problemOf(file: ReadableFile): Promise<string> {
  try {
    await checkedTables(await readFile(file), TODAY);
    return 'none';
  } catch (error) {
    return String(error).replace('FileError: ', '').replace(/: $/, '');
  }
}

test('a whole file has no problem, also with a mark for its encoding and without line breaks', async () => {
  expect(await problemOf(await sealed(whole))).toBe('none');
  const bytes = new Uint8Array(await (await sealed(whole)).arrayBuffer());
  expect(await problemOf(aFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])))).toBe('none');
});

describe('what is not ours or not whole', () => {
  const text = async () => new TextDecoder().decode(await (await sealed(whole)).arrayBuffer());
  test.each<[string, () => Promise<ReadableFile>, FileProblem]>([
    ['nothing', async () => aFile(''), 'broken'],
    ['no JSON', async () => aFile('Tag;Werkzeug\r\n'), 'broken'],
    ['cut off', async () => aFile((await text()).slice(0, -1)), 'broken'],
    ['wrong encoding', async () => aFile(new Uint8Array([0x7b, 0x22, 0xe4, 0x22])), 'broken'],
    ['a list', async () => aFile('[]'), 'foreign'],
    ['other JSON', async () => aFile('{"format":"something","schema_version":1}'), 'foreign'],
    ['a name from the prototype', async () => aFile('{"format":"toString","schema_version":1}'), 'foreign'],
    ['deeply nested', async () => aFile(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), 'foreign'],
    ['a newer form', async () => sealed({ ...whole, schema_version: 2, more: [] }), 'newer'],
    ['the sample company', async () => sealed({ ...whole, sample: true }), 'sample'],
    [
      'altered',
      async () => aFile((await text()).replace('"uses":[{', '"uses":[{ ').replace('chatgpt', 'chatgpu')),
      'altered',
    ],
  ])('%s', async (_, file, problem) => {
    expect(await problemOf(await file())).toBe(problem);
  });

  test('a file of 200 MB is not even read', async () => {
    const huge = { name: 'huge.json', size: 200e6, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await problemOf(huge)).toBe('too_large');
    expect(await problemOf({ ...huge, size: LARGEST_FILE })).toBe('unreadable');
  });
});

describe('what does not fit its form', () => {
  test.each<[string, object, string]>([
    ['a day that does not exist', { uses: [aUse({ day: '2026-02-29' })] }, 'form: tables.uses.0.day'],
    ['a time of day', { uses: [aUse({ day: '2026-11-23T10:00' })] }, 'form: tables.uses.0.day'],
    ['a foreign key', { uses: [{ ...aUse(), text: 'Frau Beispiel' }] }, 'form: tables.uses.0'],
    ['a foreign table', { people: [] }, 'form: tables'],
    ['a negative count', { uses: [aUse({ types: { PERSON: -1 } })] }, 'form: tables.uses.0.types.PERSON'],
    ['an address as tool', { tools: [aTool({ id: 'https://x' })] }, 'form: tables.tools.0.id'],
    [
      'a script as country',
      { useCases: [{ ...useCase, name: 'x'.repeat(201) }] },
      'form: tables.useCases.0.name',
    ],
    ['a text for a number', { useCases: [{ ...useCase, number: '1' }] }, 'form: tables.useCases.0.number'],
    ['a day in the future', { uses: [aUse({ day: '2026-11-25' })] }, 'day: uses.0'],
    ['a tool seen in the future', { tools: [aTool({ lastSeen: '2031-01-01' })] }, 'day: tools.0'],
  ])('%s', async (_, tables, problem) => {
    expect(await problemOf(await withTables(tables))).toBe(problem);
  });

  test('tomorrow may have begun elsewhere', async () => {
    expect(await problemOf(await withTables({ uses: [aUse({ day: '2026-11-24' })] }))).toBe('none');
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is refused and changes nothing',
    async (key) => {
      const text = JSON.stringify(whole);
      const places = [
        text.replace('"tables":{', `"${key}":{"polluted":true},"tables":{`),
        text.replace('"types":{', `"types":{"${key}":1,`),
        text.replace('"uses":[{', `"uses":[{"${key}":{"polluted":true},`),
        text.replace('"answers":{}', `"answers":{"${key}":"yes"}`),
        text.replace('"answers":{"', `"answers":{"${key}":"yes","`),
        text.replace('"followUps":{', `"followUps":{"${key}":{"code":"yes"}`),
      ];
      for (const place of places) {
        expect(place).not.toBe(text);
        const contents = JSON.parse(place);
        expect(await problemOf(await sealed(contents)), place.slice(0, 200)).not.toBe('none');
      }
      expect({} as Record<string, unknown>).not.toHaveProperty('polluted');
    },
  );
});

describe('markup and formulas where words belong', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '=HYPERLINK("https://example.org")',
    '@SUM(A1)',
    '＝1+1',
    ' =1+1',
    '+cmd|calc',
    '-SUM(A1)',
  ])('%s is left out', async (name) => {
    expect(await problemOf(await withTables({ tools: [aTool({ name })] }))).toBe('suspicious: tools.0.name');
    expect(await problemOf(await withTables({ useCases: [{ ...useCase, name }] }))).toBe(
      'suspicious: useCases.0.name',
    );
  });

  test.each(['+49 30 1234567', '-5', 'a < b', 'Mails & Briefe', 'C++', '3 <4', '- '])(
    '%s is taken',
    async (name) => {
      expect(await problemOf(await withTables({ tools: [aTool({ name })] }))).toBe('none');
    },
  );
});

describe('classifications', () => {
  test('a broken chain', async () => {
    const second = { ...anAssessment(useCase), version: 2, prevHash: await hashOf(assessment) };
    expect(await problemOf(await withTables({ assessments: [assessment, second] }))).toBe('none');
    expect(await problemOf(await withTables({ assessments: [second] }))).toBe('chain: assessments 2');
    const altered = { ...assessment, reasonNote: 'später eingefügt' };
    expect(await problemOf(await withTables({ assessments: [altered, second] }))).toBe(
      'chain: assessments 2',
    );
  });

  test('a result that its answers do not give', async () => {
    const lower = { ...anAssessment(useCase, { annex3: ['4a'], effect: 'decides' }), category: 'minimal' };
    expect(await problemOf(await withTables({ assessments: [lower] }))).toBe('result: assessments.0');
    const unknown = { ...assessment, answers: { ...assessment.answers, other: 'yes' } };
    expect(await problemOf(await withTables({ assessments: [unknown] }))).toBe('result: assessments.0');
  });
});

test.each([
  ['register-1', registerFileSchema],
  ['backup-1', backupFileSchema],
])('the published schema %s is the one that files are read by', (name, schema) => {
  const published = JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema))));
});
