import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import type { Answers, Stage } from '@/lib/law/types';
import { openDatabase } from '@/lib/register/database';
import { BLANK_USE_CASE } from '@/lib/register/model/use-case';
import { createStore } from '@/lib/register/store/store';
import { saveAssessment, withAnswers } from './save-assessment';

const DAY = '2026-11-25';
const MAIL: Answers = {
  ai: 'yes',
  prohib: [],
  annex3: ['none'],
  effect: 'none',
  inter: 'human_sends',
  media: ['text'],
  pub: ['customer'],
  review: 'substantive',
  pd: ['personal'],
  role: 'deployer',
  safety: 'no',
  profiling: 'no',
  cust: 'sees_output',
  staff: 'no',
};
const pdForm = currentLaw.questions.find(({ id }) => id === 'pd')?.form;
const given = (change: Answers = {}): Answers => ({
  ...MAIL,
  pd: pdForm === 'single' ? 'personal' : ['personal'],
  pub: currentLaw.questions.find(({ id }) => id === 'pub')?.form === 'single' ? 'customer' : ['customer'],
  ...change,
});
const result = (answers: Answers, stage: Stage = 'admin') => assess(answers, currentLaw, { stage });

test('what was answered stands in the use case, and nothing is asked twice', async () => {
  const store = createStore(openDatabase('save-assessment'));
  const useCase = await store.useCases.save({ ...BLANK_USE_CASE, name: 'Mails', number: 1 });
  const computed = result(given());
  const common = { useCase, note: '  Anmerkung ', assessorRole: 'Verwaltung', day: DAY };
  await saveAssessment(store, { ...common, computed, override: null });
  expect(await store.useCases.get(useCase.id)).toMatchObject({
    personalDataMode: 'personal',
    customerImpact: 'sees_output',
    staffAffected: false,
    outputUse: { media: ['text'], pub: ['customer'] },
    status: 'in_review',
    reviewDue: '2027-11-25',
  });
  expect(await store.assessments.get(useCase.id)).toMatchObject({
    category: computed.category,
    reasonNote: 'Anmerkung',
    override: null,
    version: 1,
  });
});

test('another class is kept beside the computed one, as a further version', async () => {
  const store = createStore(openDatabase('save-override'));
  const useCase = await store.useCases.save({ ...BLANK_USE_CASE, name: 'Mails', number: 1 });
  const computed = result(given());
  const common = { useCase, computed, note: '', assessorRole: 'Verwaltung', day: DAY };
  await saveAssessment(store, { ...common, override: null });
  await saveAssessment(store, { ...common, override: { category: 'high', reason: 'Vorsicht' } });
  const [first, second] = await store.assessments.history(useCase.id);
  expect(second).toMatchObject({
    category: computed.category,
    override: { category: 'high', reason: 'Vorsicht', role: 'admin', day: DAY },
    supersedes: first?.id,
  });
});

test.each<[string, string, Stage, string]>([
  ['a complete result of a proposed case is to be checked', 'proposed', 'admin', 'in_review'],
  ['a proposal stays one', 'proposed', 'employee', 'proposed'],
  ['what was approved has to be approved anew', 'approved', 'admin', 'in_review'],
  ['also after a proposal', 'restricted', 'employee', 'in_review'],
  ['what was stopped stays so', 'stopped', 'admin', 'stopped'],
])('%s', (_, before, stage, after) => {
  const useCase = {
    ...BLANK_USE_CASE,
    id: 'case',
    number: 1,
    createdDay: DAY,
    updatedDay: DAY,
    version: 1,
    schemaVersion: 1,
    status: before,
  } as Parameters<typeof withAnswers>[0];
  const answers =
    stage === 'employee' ? pick(given(), ['prohib', 'annex3', 'effect', 'inter', 'pd']) : given();
  expect(withAnswers(useCase, result(answers, stage), DAY).status).toBe(after);
});

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}
