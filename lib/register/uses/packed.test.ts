import { expect, test } from 'vitest';
import { aCount } from '../testing/some-records';
import { packCounts, unpackCounts } from './packed';

const byKey = (rows: ReturnType<typeof packCounts>) => new Map(rows.map((row) => [row.key, row]));

test('counters of a tool on a day lie in one row, and come out as they went in', () => {
  const counts = [
    aCount({ role: 'hr', uses: 3 }),
    aCount({ purpose: 'text', types: { IBAN: 2 } }),
    aCount({ toolId: 'claude' }),
    aCount({ day: '2026-11-03', purpose: '', types: {} }),
  ];
  const rows = packCounts(counts);
  expect(rows.map(({ key }) => key)).toEqual([
    '2026-11-02|chatgpt',
    '2026-11-02|claude',
    '2026-11-03|chatgpt',
  ]);
  expect(unpackCounts(rows)).toEqual(counts);
});

test('what is stored is added to, and nothing else in the row is lost', () => {
  const stored = byKey(packCounts([aCount({ uses: 2, types: { PERSON: 4 } }), aCount({ role: 'hr' })]));
  const rows = packCounts([aCount({ uses: 1, types: { PERSON: 1, IBAN: 1 } })], stored);
  expect(unpackCounts(rows)).toEqual([
    aCount({ uses: 3, types: { PERSON: 5, IBAN: 1 } }),
    aCount({ role: 'hr' }),
  ]);
});
