import { expect, test } from 'vitest';
import type { DayCount } from '@/lib/register/model/counts';
import { foundTypes, handled, isoWeek, recentUses, uncheckedUses, WEEKS, weekChart } from './figures';

const TODAY = '2026-11-25';

function count(change: Partial<DayCount>): DayCount {
  return {
    key: '',
    day: TODAY,
    toolId: 'chatgpt',
    purpose: '',
    protection: 'pseudonymised',
    role: '',
    uses: 1,
    types: {},
    ...change,
  };
}

test.each([
  ['2026-11-23', 48],
  ['2026-11-29', 48],
  ['2026-01-01', 1],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2020-12-31', 53],
])('%s lies in week %i', (day, week) => {
  expect(isoWeek(day)).toBe(week);
});

test('the last four weeks are compared with the four before; an open page is no use', () => {
  const counts = [
    count({ uses: 5 }),
    count({ day: '2026-10-29', uses: 2 }),
    count({ day: '2026-10-28', uses: 3 }),
    count({ day: '2026-10-01', uses: 1 }),
    count({ day: '2026-09-30', uses: 100 }),
    count({ protection: 'not_guarded', uses: 50 }),
  ];
  expect(recentUses(counts, TODAY)).toEqual({ uses: 7, more: 3 });
});

test('the chart has twelve weeks, the most used tools, and the rest together', () => {
  const tools = ['a', 'b', 'c', 'd', 'e', 'f'];
  const counts = tools.map((toolId, index) => count({ toolId, uses: 10 - index }));
  const { series, columns, isEmpty } = weekChart(counts, TODAY);
  expect(series).toEqual(['a', 'b', 'c', 'd', 'others']);
  expect(columns).toHaveLength(WEEKS);
  expect(columns.at(-1)).toEqual({ id: '2026-11-23', label: '48', values: [10, 9, 8, 7, 11] });
  expect(columns[0]?.values).toEqual([0, 0, 0, 0, 0]);
  expect(isEmpty).toBe(false);
});

test('five tools stand for themselves; none is told', () => {
  const counts = ['a', 'b', 'c', 'd', 'e'].map((toolId) => count({ toolId }));
  expect(weekChart(counts, TODAY).series).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(weekChart([], TODAY).isEmpty).toBe(true);
});

test('findings are told by kind and by what was done', () => {
  const counts = [
    count({ types: { PERSON: 3, EMAIL: 1 } }),
    count({ protection: 'removed', types: { PERSON: 1 } }),
    count({ protection: 'warned_continued', types: { IBAN: 2 } }),
    count({ protection: 'none_needed' }),
  ];
  expect(handled(counts)).toEqual([
    { way: 'replaced', count: 5 },
    { way: 'original', count: 2 },
  ]);
  expect(foundTypes(counts)).toEqual({ PERSON: 4, EMAIL: 1, IBAN: 2 });
});

test('what nobody looked at is unknown', () => {
  const counts = [
    count({ protection: 'not_checked', uses: 2 }),
    count({ protection: 'paused', uses: 1 }),
    count({ protection: 'not_guarded', uses: 9 }),
    count({ uses: 30 }),
  ];
  expect(uncheckedUses(counts)).toBe(3);
});
