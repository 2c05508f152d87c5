import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';
import { milder } from './testing/stricter';
import { type Answers, type Question, UNSURE } from './types';

/** Enough to meet each rule in each run, few enough for a slow machine. */
const RUNS = 300;

const unsureAnswer = (question: Question) => (question.form === 'multi' ? [UNSURE] : UNSURE);
const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

/** Practices that make the use prohibited, replaced by "not sure": high and blocked, see below. */
const isTheException = (answers: Answers, question: Question) =>
  question.id === 'prohib' && assess(answers, law).category === 'prohibited';

describe.each(examples)('example $number with one answer unsure or missing', (example) => {
  const answers = { ...exampleDefaults, ...example.answers };
  const before = assess(answers, law);
  const questions = law.questions.filter((question) => !isTheException(answers, question));

  it.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
    const unsure = assess({ ...answers, [id]: unsureAnswer(question) }, law);
    const missing = assess(without(answers, id), law);
    expect(milder(before, unsure, law)).toEqual([]);
    expect(milder(before, missing, law)).toEqual([]);
    if (before.shown.includes(id)) expect([unsure.needsReview, missing.needsReview]).toEqual([true, true]);
  });
});

it('leaves a use high and blocked whose prohibited practice becomes unsure', () => {
  const prohibited = examples.filter((example) => example.category === 'prohibited');
  expect(prohibited.length).toBeGreaterThan(5);
  for (const example of prohibited) {
    const result = assess({ ...exampleDefaults, ...example.answers, prohib: [UNSURE] }, law);
    expect([result.category, result.flags.includes('BLOCKED'), result.needsReview]).toEqual([
      'high',
      true,
      true,
    ]);
  }
});

it('keeps the class and asks for a review where the role is unsure', () => {
  for (const example of examples.filter((candidate) => candidate.category !== 'out')) {
    const result = assess({ ...exampleDefaults, ...example.answers, role: UNSURE }, law);
    expect([example.number, result.category, result.needsReview]).toEqual([
      example.number,
      example.category,
      true,
    ]);
  }
});

/** Any complete set of answers; multi choice has one to three codes, "none of these" stands alone. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(law.questions.map((question) => [question.id, anyAnswer(question)])),
);

function anyAnswer(question: Question): fc.Arbitrary<string | readonly string[]> {
  const codes = question.answers.map((option) => option.code);
  if (question.form === 'single') return fc.constantFrom(...codes);
  const alone = question.answers.filter((option) => option.exclusive).map((option) => option.code);
  const several = codes.filter((code) => !alone.includes(code));
  const none = question.emptyIsNone ? [fc.constant<string[]>([])] : alone.map((code) => fc.constant([code]));
  return fc.oneof(...none, fc.uniqueArray(fc.constantFrom(...several), { minLength: 1, maxLength: 3 }));
}

it('never gets milder by an unsure or missing answer, whatever else is answered', () => {
  const questions = fc.constantFrom(...law.questions.filter((question) => question.id !== 'prohib'));
  fc.assert(
    fc.property(anyAnswers, questions, (answers, question) => {
      const before = assess(answers, law);
      const unsure = assess({ ...answers, [question.id]: unsureAnswer(question) }, law);
      const missing = assess(without(answers, question.id), law);
      expect(milder(before, unsure, law)).toEqual([]);
      expect(milder(before, missing, law)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('never gets milder by an unsure answer beside certain ones', () => {
  const multi = fc.constantFrom(...law.questions.filter((question) => question.form === 'multi'));
  fc.assert(
    fc.property(anyAnswers, multi, (answers, question) => {
      const chosen = [answers[question.id] ?? []].flat();
      const alone = question.answers.some((option) => option.exclusive && chosen.includes(option.code));
      fc.pre(!alone && !chosen.includes(UNSURE));
      const after = assess({ ...answers, [question.id]: [...chosen, UNSURE] }, law);
      expect(milder(assess(answers, law), after, law)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('gives the same assessment for the same answers', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const shuffled = Object.fromEntries(Object.entries(answers).reverse());
      expect(assess(shuffled, law)).toEqual(assess(answers, law));
    }),
  );
});
