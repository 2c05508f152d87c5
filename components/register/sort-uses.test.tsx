import { expect, test } from 'vitest';
import type { StoredUse } from '@/lib/register/database';
import { aUse } from '@/test/helpers/a-use';
import type { Column } from './parts/table-view';
import { NEWEST_FIRST, sortUses } from './sort-uses';

const COLUMNS: readonly Column<StoredUse>[] = [
  { id: 'day', title: '', cell: () => '', sortBy: ({ day }) => day },
  { id: 'tool', title: '', cell: () => '', sortBy: ({ toolId }) => toolId },
  { id: 'found', title: '', cell: () => '', sortBy: ({ types }) => types.PERSON ?? 0 },
  { id: 'plain', title: '', cell: () => '' },
];
const USES: readonly StoredUse[] = [
  { ...aUse({ toolId: 'gemini', types: { PERSON: 10 } }), seq: 4 },
  { ...aUse({ toolId: 'claude', types: { PERSON: 9 } }), seq: 3 },
  { ...aUse({ toolId: 'gemini', types: {} }), seq: 2 },
  { ...aUse({ toolId: 'chatgpt', types: { PERSON: 9 } }), seq: 1 },
];

test.each<[string, boolean, readonly number[]]>([
  ['day', true, [4, 3, 2, 1]],
  ['day', false, [1, 2, 3, 4]],
  ['tool', false, [1, 3, 4, 2]],
  ['tool', true, [4, 2, 3, 1]],
  ['found', false, [2, 3, 1, 4]],
  ['found', true, [4, 3, 1, 2]],
  ['plain', true, [4, 3, 2, 1]],
  ['unknown', false, [4, 3, 2, 1]],
])('by %s, down: %s', (column, isDown, order) => {
  const sorted = sortUses(USES, { column, isDown }, COLUMNS, 'de');
  expect(sorted.map(({ seq }) => seq)).toEqual(order);
});

test('a hundred thousand uses are in order within a fraction of a second', () => {
  const [first] = USES as [StoredUse];
  const many = Array.from({ length: 100_000 }, (_, seq) => ({ ...first, seq, toolId: `tool-${seq % 40}` }));
  const started = performance.now();
  const sorted = sortUses(many, { column: 'tool', isDown: false }, COLUMNS, 'de');
  expect(performance.now() - started).toBeLessThan(1500);
  expect(sorted).toHaveLength(many.length);
  expect(sorted.at(-1)?.toolId).toBe('tool-39');
  expect(sortUses(many, NEWEST_FIRST, COLUMNS, 'de')).toBe(many);
});
