import { expect, it } from 'vitest';
import { type ReassessmentFacts, reassessmentTriggers, yearAfter } from './reassess';
import { dueDay } from './tasks';

const then: ReassessmentFacts = {
  assessedDay: '2026-01-15',
  lawVersion: '2026-11-23',
  toolIds: ['chatgpt'],
  purpose: 'mail',
  dataTypes: ['email'],
};
const now = { ...then, today: '2026-11-27' };

it.each([
  [{}, []],
  [{ toolIds: ['chatgpt', 'claude'] }, ['tool_changed']],
  [{ toolIds: [] }, []],
  [{ purpose: 'text' }, ['purpose_changed']],
  [{ dataTypes: ['email', 'iban'] }, ['new_data_type']],
  [{ dataTypes: [] }, []],
  [{ lawVersion: '2027-06-01' }, ['law_changed']],
  [{ today: '2027-01-14' }, []],
  [{ today: '2027-01-15' }, ['year_passed']],
  [
    { today: '2028-01-01', purpose: 'text', dataTypes: ['iban'] },
    ['purpose_changed', 'new_data_type', 'year_passed'],
  ],
])('%j triggers %j', (change, triggers) => {
  expect(reassessmentTriggers(then, { ...now, ...change })).toEqual(triggers);
});

it.each([
  ['2026-11-27', '2027-11-27'],
  ['2028-02-29', '2029-02-28'],
  ['2027-02-28', '2028-02-28'],
])('a year after %s is %s', (day, next) => {
  expect(yearAfter(day)).toBe(next);
});

it.each([
  [0, '2026-11-27', '2026-11-27'],
  [30, '2026-12-15', '2027-01-14'],
  [1, '2028-02-28', '2028-02-29'],
  [1, '2026-03-28', '2026-03-29'],
  [1, '2026-10-25', '2026-10-26'],
])('%i days after %s is %s', (days, day, due) => {
  expect(dueDay(days, day)).toBe(due);
});
