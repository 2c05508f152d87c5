import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { exampleDefaults } from '../data/2026-11-23/example';
import { law20261123 as law } from '../data/2026-11-23/law';
import type { Answers } from '../types';
import { type DpiaAnswers, dpiaPrecheck, dpiaPrefill } from './dpia';

const of = (answers: Answers) => assess({ ...exampleDefaults, ...answers }, law);
const allNo: DpiaAnswers = Object.fromEntries(law.dpia.map(({ id }) => [id, 'no']));
const personal = of({ pd: 'personal' });

describe('the pre-check', () => {
  it.each<[string, DpiaAnswers, string]>([
    ['nothing', {}, 'not_required'],
    ['one point', { F9: 'yes' }, 'document_why'],
    ['two points', { F7: 'yes', F8: 'yes' }, 'likely'],
    ['four points', { F7: 'yes', F8: 'yes', F9: 'yes', F10: 'yes' }, 'likely'],
    ...law.dpia
      .filter((question) => question.weight === 'must')
      .map(({ id }): [string, DpiaAnswers, string] => [id, { [id]: 'yes' }, 'required']),
    ['an unsure must case', { F3: 'unsure' }, 'required'],
    ['an unsure point', { F9: 'unsure' }, 'document_why'],
  ])('with %s', (_, yes, result) => {
    const check = dpiaPrecheck(personal, { ...allNo, ...yes }, law);
    expect([check.result, check.needsReview]).toEqual([result, Object.values(yes).includes('unsure')]);
  });

  it('counts missing answers as yes', () => {
    const { F3, ...missing } = allNo;
    expect(dpiaPrecheck(personal, missing, law)).toMatchObject({ result: 'required', needsReview: true });
  });

  it('is not due without personal data, even with anonymous ones', () => {
    for (const pd of ['none', 'anon']) {
      expect(dpiaPrecheck(of({ pd }), {}, law)).toMatchObject({
        result: 'not_required',
        reason: 'no_personal_data',
      });
    }
  });

  it.each<[Answers, readonly string[]]>([
    [{ pd: 'personal' }, ['F8']],
    [{ pd: 'personal', staff: 'yes' }, ['F7', 'F8']],
    [{ pd: 'special' }, ['F2', 'F8']],
    [{ pd: 'personal', profiling: 'yes' }, ['F4', 'F8']],
    [{ pd: 'personal', profiling: 'yes', effect: 'influences' }, ['F1', 'F4', 'F8']],
    [{ pd: 'personal', inter: 'yes_obvious' }, ['F4', 'F8']],
    [{ pd: 'personal', cust: 'decision', effect: 'decides' }, ['F8', 'F10']],
    [{ pd: 'personal', ai: 'no' }, []],
  ])('is prefilled from %j', (answers, yes) => {
    expect(Object.keys(dpiaPrefill(of(answers), law))).toEqual(yes);
  });

  it('lets a person correct what was prefilled', () => {
    const check = dpiaPrecheck(of({ pd: 'personal', staff: 'yes' }), { ...allNo, F8: 'yes' }, law);
    expect([check.result, check.prefilled]).toEqual(['document_why', []]);
  });

  it.each<[DpiaAnswers, string]>([
    [{ F99: 'yes' }, 'unknown_question: F99'],
    [{ F1: 'maybe' }, 'unknown_answer: F1'],
  ])('refuses %j', (given, message) => {
    expect(() => dpiaPrecheck(personal, given, law)).toThrow(message);
  });
});
