import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLACE_IDS } from '@/components/page/places';
import { PAPER_IDS } from '@/lib/documents/tree';
import { RECORD_SCHEMAS, VERSION_SCHEMAS } from '@/lib/register/tables';

/** The table of demands is true: what it names exists, and every demand has an acceptance check. */
const ALL = Array.from({ length: 24 }, (_, index) => `D-${index + 1}`);

const rows = readFileSync('docs/demands.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| D-'))
  .map((line) => {
    const [demand = '', basis = '', screen = '', field = '', document = '', file = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id: demand.split(' ')[0] ?? '', basis, screen, field, document, file };
  });

const list = (cell: string) => cell.split(', ').filter(Boolean);
const SCHEMAS: Readonly<Record<string, { readonly shape: object }>> = {
  ...RECORD_SCHEMAS,
  ...VERSION_SCHEMAS,
};

test('every demand has its row', () => {
  expect(rows.map(({ id }) => id)).toEqual(ALL);
});

describe.each(rows)('$id', ({ id, basis, screen, field, document, file }) => {
  test('names a basis, and sections, fields and papers that exist', () => {
    expect(basis).not.toBe('');
    expect(list(screen).length).toBeGreaterThan(0);
    expect(list(screen).filter((place) => !(PLACE_IDS as readonly string[]).includes(place))).toEqual([]);
    expect(list(document).length).toBeGreaterThan(0);
    expect(list(document).filter((paper) => !(PAPER_IDS as readonly string[]).includes(paper))).toEqual([]);
    const unknown = list(field).filter((path) => {
      const [table = '', name = ''] = path.split('.');
      return !Object.hasOwn(SCHEMAS[table]?.shape ?? {}, name);
    });
    expect([list(field).length > 0, unknown]).toEqual([true, []]);
  });

  test('has its acceptance check', () => {
    const source = readFileSync(`test/unit/demands/${file}.test.ts`, 'utf8');
    const from = source.indexOf(`describe('${id} `);
    expect(from).toBeGreaterThan(-1);
    const check = source.slice(from, source.indexOf('\ndescribe(', from + 1) >>> 0);
    expect(check).toMatch(/\btest(\.each\([\s\S]*?\))?\(/);
    expect(check).toMatch(/expect\(/);
  });
});
