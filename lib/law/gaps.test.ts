import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';
import type { Answers } from './types';

const full = (answers: Answers) => ({ ...exampleDefaults, ...answers });
const of = (answers: Answers, options?: AssessOptions) => assess(full(answers), law, options);
const row = (number: number): Answers => full(examples[number - 1]?.answers ?? {});
const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

/** What the questions and rules leave unsaid, and how it is ruled. */
describe('gap', () => {
  it.each(law.questions.map((known) => [known.id, known] as const))('1: %s may be unsure', (_, known) => {
    expect(known.answers.map((option) => option.code)).toContain('unsure');
  });

  it('1: unsure media may owe a label, unsure customers are reviewed, unsure public service counts', () => {
    expect(of({ media: ['unsure'], real: ['no'] })).toMatchObject({ category: 'limited', needsReview: true });
    expect(of({ cust: 'unsure' })).toMatchObject({ category: 'minimal', needsReview: true });
    expect(of({ annex3: ['4a'], effect: 'influences', public_service: 'unsure' }).flags).toContain('FRIA');
  });

  it('2: unsure beside a practice counts both, the empty list means none, no answer is unsure', () => {
    const both = of({ prohib: ['c', 'unsure'] });
    expect([both.category, both.firedRules]).toEqual(['prohibited', expect.arrayContaining(['R10c', 'R12'])]);
    expect(of({ prohib: [] }).category).toBe('minimal');
    expect(assess(without(full({}), 'prohib'), law).firedRules).toContain('R12');
  });

  it('5: without any special rule the class is minimal, by R60', () => {
    expect(of({}).firedRules).toEqual(['R60', 'R70']);
  });

  it('6: an unsure area with a deciding AI fires R34, not R31', () => {
    const result = of({ annex3: ['unsure'], effect: 'decides' });
    expect(result.firedRules).toContain('R34');
    expect(result.firedRules).not.toContain('R31');
  });

  it('7: later conditions read the strict answers, the record keeps what was given', () => {
    const result = of({ staff: 'unsure', pd: 'unsure' });
    expect(result.flags).toEqual(expect.arrayContaining(['W1', 'G1', 'G2']));
    expect([result.answers['staff'], result.answers['pd']]).toEqual(['unsure', 'unsure']);
  });

  it('12: the kind of task in an area is not asked while the area is unsure', () => {
    expect(of({ annex3: ['unsure'] }).shown).not.toContain('filter');
    expect(of({ annex3: ['4a'] }).shown).toContain('filter');
  });

  it('13: a prohibited use stops the follow-ups of high risk', () => {
    const result = assess({ ...row(13), emo_exc: 'unsure' }, law);
    expect(result.category).toBe('prohibited');
    expect(result.flags).toContain('STOP');
    expect(result.flags).not.toContain('HIGH_RISK_ANNEX');
    expect(result.duties.map((duty) => duty.id)).toEqual(['ban', 'literacy']);
  });

  it('16: who labels only by law gets no recommended notice of the house rule', () => {
    const legal = { labelPolicy: 'legal_minimum' } as const;
    const text = of({ media: ['text'], pub: ['advert'], review: 'none' }, legal);
    expect([text.notice, text.firedRules.includes('R48')]).toEqual(['none', true]);
    expect(text.reason.de).not.toMatch(/Hausregel/);
    expect(of({ media: ['image'], real: ['no'], pub: ['advert'] }, legal).notice).toBe('none');
    expect(of({ inter: 'yes_obvious' }, legal).notice).toBe('recommended');
    expect(of({ inter: 'yes' }, legal).notice).toBe('required');
  });

  it('19: answers that contradict each other are reviewed', () => {
    expect(of({ cust: 'decision' }).firedRules).toContain('R50');
    const score = of({ media: ['score'], pd: 'personal' });
    expect([score.firedRules.includes('R51'), score.needsReview]).toEqual([true, true]);
    expect(of({ media: ['score'] }).needsReview).toBe(false);
  });

  it('22: an exception for biometric systems is reviewed', () => {
    const result = of({ annex3: ['1c'], effect: 'prepares', filter: 'd' });
    expect([result.firedRules.includes('R35'), result.needsReview]).toEqual([true, true]);
  });

  it('25: a ban with a later day says that it is blocked already', () => {
    expect(assess(row(22), law).reason.de).toMatch(/ab 02\.12\.2026 verboten, bei uns schon gesperrt/);
    expect(of({ prohib: ['h'] }).reason.de).toMatch(/Strafverfolgungsbehörden/);
  });
});
