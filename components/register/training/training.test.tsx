import { expect, test } from 'vitest';
import type { LiteracyRecord } from '@/lib/register/model/literacy-record';
import { trainingProblems } from './training-problems';
import { nextDue, trainingState } from './training-state';

const held = {
  heldDay: '2026-03-10',
  nextDue: null,
  topics: ['limits'],
  participantsCount: 8,
} as unknown as LiteracyRecord;

test.each([
  [{}, '2027-03-10'],
  [{ nextDue: '2026-09-01' }, '2026-09-01'],
  [{ heldDay: null }, null],
  [{ heldDay: '2028-02-29' }, '2029-02-28'],
])('%j is due next on %s', (change, day) => {
  expect(nextDue({ ...held, ...change })).toBe(day);
});

test.each([
  [{}, '2027-03-09', 'current'],
  [{}, '2027-03-10', 'due'],
  [{ heldDay: null, nextDue: '2026-12-01' }, '2026-11-30', 'planned'],
  [{ heldDay: null, nextDue: '2026-12-01' }, '2026-12-01', 'due'],
  [{ heldDay: null }, '2026-12-01', 'planned'],
])('%j is on %s %s', (change, today, state) => {
  expect(trainingState({ ...held, ...change }, today)).toBe(state);
});

test.each([
  [{}, []],
  [{ heldDay: '2026-11-29' }, ['day']],
  [{ topics: [] }, ['topics']],
  [{ participantsCount: 0 }, ['people']],
  [{ heldDay: null, participantsCount: 0 }, []],
])('%j has the problems %j', (change, problems) => {
  expect(trainingProblems({ ...held, ...change }, '2026-11-28')).toEqual(problems);
});
