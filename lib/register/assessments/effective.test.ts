import { expect, test } from 'vitest';
import { riskAssessmentSchema } from '../model/risk-assessment';
import { anAssessment, aUseCase, DAY } from '../testing/some-records';
import { effectiveAssessment, reproducesItself } from './effective';

const recruiting = { annex3: ['4a'], effect: 'influences', profiling: 'yes', pd: 'personal' };
const record = anAssessment(aUseCase(), recruiting);

test('a record keeps to its form and gives its result again', () => {
  expect(riskAssessmentSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({ category: 'high', firedRules: expect.arrayContaining(['R30']) });
  expect(effectiveAssessment(record).category).toBe('high');
  expect(reproducesItself(record)).toBe(true);
});

test.each([
  ['another class', { category: 'minimal' as const }],
  ['a rule left out', { firedRules: record.firedRules.slice(1) }],
  ['a flag left out', { flags: [] }],
  ['another reason', { reasonDe: 'Kein Risiko.' }],
  ['another answer', { answers: { ...record.answers, effect: 'none' } }],
  ['an answer that the law does not know', { answers: { ...record.answers, effect: 'maybe' } }],
  ['a law that nobody knows', { lawVersion: '2031-01-01' }],
])('an altered record shows: %s', (_, change) => {
  expect(reproducesItself({ ...record, ...change })).toBe(false);
});

test('an override counts, and what was computed stays beside it', () => {
  const override = { category: 'limited' as const, reason: 'Nur Stellenanzeige', role: 'admin', day: DAY };
  const overridden = anAssessment(aUseCase(), recruiting, { override });
  expect(overridden.category).toBe('high');
  expect(effectiveAssessment(overridden).category).toBe('limited');
  expect(reproducesItself(overridden)).toBe(true);
  expect(reproducesItself({ ...overridden, override: { ...override, reason: ' ' } })).toBe(false);
});
