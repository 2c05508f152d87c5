import { expect, test } from 'vitest';
import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import { type Stage, UNSURE } from '@/lib/law/types';
import { canOverride } from './can-override';
import { asAnswer } from './choose';
import { firstDraft, withAnswer } from './draft';
import { nextPlace, placeOf, RESULT } from './wizard-steps';

/** Walks through the wizard; `codeOf` answers each question. */
function walk(stage: Stage, codeOf: (id: string) => string | null, known = {}) {
  let draft = firstDraft(known);
  const asked: { id: string; number: number; before: string | null }[] = [];
  for (let place = nextPlace(draft, stage, currentLaw); place !== RESULT; ) {
    const question = currentLaw.questions.find(({ id }) => id === place);
    if (!question || asked.length > 40) throw new Error(place);
    const { number, before } = placeOf(question, draft, stage, currentLaw);
    asked.push({ id: place, number, before });
    const code = codeOf(place);
    draft = withAnswer(draft, place, asAnswer(question, code === null ? [] : [code]));
    place = nextPlace(draft, stage, currentLaw);
  }
  return { draft, asked };
}

const UNSURE_ALWAYS = () => UNSURE;

test.each(['employee', 'admin'] as const)('"not sure" answers every question of the stage %s', (stage) => {
  const { draft, asked } = walk(stage, UNSURE_ALWAYS);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  expect(assess(draft.answers, currentLaw, { stage }).needsReview).toBe(true);
});

test('staff are asked five questions at most', () => {
  expect(walk('employee', UNSURE_ALWAYS).asked.length).toBeLessThanOrEqual(5);
});

test('questions are numbered through, each leads back to the one before', () => {
  const { asked } = walk('employee', UNSURE_ALWAYS);
  expect(asked.map(({ number }) => number)).toEqual(asked.map((_, index) => index + 1));
  expect(asked.map(({ before }) => before)).toEqual([null, ...asked.slice(0, -1).map(({ id }) => id)]);
});

test('what is known beforehand is not asked, but can be opened', () => {
  const { draft, asked } = walk('admin', UNSURE_ALWAYS, { ai: 'yes' });
  expect(asked.map(({ id }) => id)).not.toContain('ai');
  expect(draft.prefilled).toEqual(['ai']);
  const question = currentLaw.questions.find(({ id }) => id === 'ai');
  if (!question) throw new Error('ai');
  expect(placeOf(question, draft, 'admin', currentLaw)).toMatchObject({ number: 1, before: null });
});

test('a prohibited or unclear use, a proposal and what is no AI system are not classified by hand', () => {
  const answers = walk('admin', (id) => (id === 'prohib' ? null : UNSURE), { ai: 'yes' }).draft.answers;
  const can = (change: object, stage: Stage = 'admin') =>
    canOverride(assess({ ...answers, ...change }, currentLaw, { stage }), currentLaw);
  expect(can({})).toBe(true);
  expect(can({ prohib: ['c'] })).toBe(false);
  expect(can({ prohib: [UNSURE] })).toBe(false);
  expect(can({ ai: 'no' })).toBe(false);
  expect(can({}, 'employee')).toBe(false);
});
