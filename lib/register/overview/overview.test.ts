import { expect, test } from 'vitest';
import { aCount, aUseCase } from '../testing/some-records';
import { countsOf, sinceDays, typesByMonth, typesIn, unlinkedCounts, usesIn } from '../uses/linked';
import { addDays, monthBefore, weekOf } from './days';
import { byStatus, findingsByKind, usesByWeek } from './uses-overview';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['2026-03-29', '2026-03-23'],
])('%s lies in the week of %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

test('days and months are counted over the change to summer time and the turn of the year', () => {
  expect([addDays('2026-03-28', 1), addDays('2026-03-29', 1), addDays('2026-10-25', -1)]).toEqual([
    '2026-03-29',
    '2026-03-30',
    '2026-10-24',
  ]);
  expect([monthBefore('2026-11-30', 24), monthBefore('2026-01-31', 2)]).toEqual(['2024-11', '2025-11']);
});

test('weeks count uses by tool, empty weeks stand there, pages that were only open do not count', () => {
  const counts = [
    aCount({ day: '2026-11-23', uses: 2 }),
    aCount({ day: '2026-11-22', uses: 3 }),
    aCount({ day: '2026-11-09', toolId: 'claude' }),
    aCount({ day: '2026-11-23', protection: 'not_guarded' }),
    aCount({ day: '2026-10-01' }),
  ];
  const weeks = usesByWeek(counts, 3, '2026-11-25').map(({ week, tools }) => [
    week,
    Object.fromEntries(tools),
  ]);
  expect(weeks).toEqual([
    ['2026-11-09', { claude: 1 }],
    ['2026-11-16', { chatgpt: 3 }],
    ['2026-11-23', { chatgpt: 2 }],
  ]);
});

test('kinds of findings are told by what was done about them', () => {
  const kinds = findingsByKind([
    aCount({ types: { PERSON: 2, IBAN: 1 } }),
    aCount({ types: { PERSON: 3 }, protection: 'cancelled' }),
  ]);
  expect([...(kinds.get('PERSON') ?? [])]).toEqual([
    ['pseudonymised', 2],
    ['cancelled', 3],
  ]);
});

test('uses belong to use cases by purpose and tool', () => {
  const useCase = aUseCase({ tools: ['chatgpt', 'claude'] });
  const [mail, claude] = [aCount({ uses: 2 }), aCount({ toolId: 'claude', types: { IBAN: 2 } })];
  const others = [aCount({ toolId: 'gemini' }), aCount({ purpose: 'text' }), aCount({ purpose: '' })];
  const counts = [mail, claude, ...others];
  expect(countsOf(useCase, counts)).toEqual([mail, claude]);
  expect(unlinkedCounts([useCase], counts)).toEqual(others);
  expect(countsOf({ ...useCase, purpose: { code: '', text: '' } }, counts)).toEqual([]);
  expect([usesIn([mail, claude]), typesIn([mail, claude])]).toEqual([3, { PERSON: 1, IBAN: 2 }]);
  expect([...typesByMonth([mail, claude])]).toEqual([['2026-11', { PERSON: 1, IBAN: 2 }]]);
});

test('the last days include today', () => {
  const counts = ['2026-10-24', '2026-10-25', '2026-11-23', '2026-11-24'].map((day) => aCount({ day }));
  expect(sinceDays(counts, 30, '2026-11-23').map(({ day }) => day)).toEqual(['2026-10-25', '2026-11-23']);
});

test('states are counted', () => {
  const statuses = [{ status: 'new' }, { status: 'new' }, { status: 'blocked' }] as const;
  expect([...byStatus(statuses)]).toEqual([
    ['new', 2],
    ['blocked', 1],
  ]);
});
