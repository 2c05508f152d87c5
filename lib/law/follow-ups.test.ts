import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { law20261123 as law } from './data/2026-11-23/law';
import { checkFollowUps, type FollowUpAnswers, followUpsFor, followUpTasks } from './follow-ups';
import type { Answers, Outcome } from './types';

const of = (answers: Answers) => assess({ ...exampleDefaults, ...answers }, law);
const credit = of({ annex3: ['5b'], effect: 'influences', profiling: 'yes', pd: 'personal' });
const outcomes = (given: FollowUpAnswers) =>
  Object.fromEntries(checkFollowUps(credit, given, law).map((result) => [result.id, result.outcome]));

describe('follow-up questions', () => {
  it.each([
    ['minimal', of({}), ['L1']],
    ['a chatbot', of({ inter: 'yes' }), ['L1', 'T1']],
    ['credit scoring', credit, ['L1', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10']],
    [
      'a machine',
      of({ safety: 'yes', third_party: 'yes' }),
      ['L1', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H9', 'H10'],
    ],
    ['no AI', of({ ai: 'no' }), []],
  ])('of %s', (_, assessment, ids) => {
    expect(followUpsFor(assessment, law).map((followUp) => followUp.id)).toEqual(ids);
  });

  it.each<[string, FollowUpAnswers[string] | undefined, Outcome]>([
    ['L1', { code: 'no' }, 'task'],
    ['L1', { code: 'planned', fields: { planned_day: '2026-12-01' } }, 'task'],
    ['L1', { code: 'documented', fields: { literacy_ref: 'Schulung 3' } }, 'done'],
    ['H1', undefined, 'block_approval'],
    ['H1', { code: 'yes' }, 'block_approval'],
    ['H1', { code: 'yes', fields: { instructions_ref: 'Handbuch 2.1' } }, 'done'],
    ['H2', { code: 'yes', fields: { oversight_role: ' ' } }, 'block_approval'],
    ['H3', { code: 'not_ours' }, 'note'],
    ['H3', { code: 'not_fit' }, 'task'],
    ['H5', { code: 'kept', fields: { log_place: 'Server', log_retention_months: 5 } }, 'error'],
    ['H5', { code: 'kept', fields: { log_place: 'Server', log_retention_months: 'lange' } }, 'error'],
    ['H5', { code: 'kept', fields: { log_place: 'Server', log_retention_months: 6 } }, 'done'],
    ['H5', { code: 'no_access', fields: { log_reason: 'beim Anbieter' } }, 'note'],
    ['H6', undefined, 'block_start'],
    ['H6', { code: 'not_staff' }, 'done'],
    ['H8', { code: 'open' }, 'block_start'],
    ['H8', { code: 'done', fields: { fria_day: '2026-11-01' } }, 'block_start'],
    ['H9', { code: 'no' }, 'block_approval'],
    ['H10', { code: 'not_due', fields: { dpia_reason: 'keine Daten' } }, 'note'],
  ])('%s answered %j: %s', (id, given, outcome) => {
    expect(outcomes(given ? { [id]: given } : {})[id]).toBe(outcome);
  });

  it('leave one task each while they are not done', () => {
    const none = followUpTasks(checkFollowUps(credit, {}, law), law);
    expect(none).toHaveLength(11);
    const done = checkFollowUps(credit, { H6: { code: 'not_staff' }, H3: { code: 'not_ours' } }, law);
    const ids = followUpTasks(done, law).map((task) => task.id);
    expect([ids.includes('follow_up:H6'), ids.includes('follow_up:H3'), ids.length]).toEqual([
      false,
      false,
      9,
    ]);
  });

  it('refuse a code they do not have', () => {
    expect(() => checkFollowUps(credit, { H1: { code: 'maybe' } }, law)).toThrow('unknown_answer: H1');
  });
});
