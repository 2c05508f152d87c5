import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import type { Answers } from '@/lib/law/types';
import { assessmentFields } from '@/lib/register/assessments/record';
import { openDatabase } from '@/lib/register/database';
import { BLANK_COMPANY, COMPANY_ID } from '@/lib/register/model/company';
import type { NoticeFields } from '@/lib/register/model/transparency-notice';
import { BLANK_USE_CASE } from '@/lib/register/model/use-case';
import { createStore } from '@/lib/register/store/store';
import { mayBeInPlace } from '@/lib/transparency/problems';
import { closableDrafts, fieldsIn, missingNotices } from './missing-notices';
import { formProblems } from './notice-form-problems';
import { appendDraft, closeDraft } from './use-due-notices';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const CHAT: Answers = {
  ai: 'yes',
  role: 'deployer',
  prohib: [],
  safety: 'no',
  annex3: ['none'],
  effect: 'none',
  profiling: 'no',
  inter: 'yes',
  media: [],
  pub: ['no'],
  pd: 'personal',
  cust: 'sees_output',
  staff: 'no',
};

/** A register with a chatbot that was assessed. */
async function assessed(answers = CHAT, name = 'Muster GmbH') {
  const store = createStore(openDatabase());
  await store.company.save({ ...BLANK_COMPANY, id: COMPANY_ID, name });
  const useCase = await store.useCases.save({ ...BLANK_USE_CASE, number: 1, name: 'Website-Chat' });
  const result = assess(answers, currentLaw, { stage: 'admin', labelPolicy: 'house_rule_strict' });
  const fields = assessmentFields(result, useCase, { assessorRole: 'KI' }, undefined);
  await store.assessments.append(useCase.id, fields, 0);
  return { store, useCase };
}

async function settle(store: Awaited<ReturnType<typeof assessed>>['store']) {
  for (const fields of missingNotices(await store.snapshot(), 'de')) await appendDraft(store, fields);
  return store.notices.list();
}

test('a notice that is due appears as a draft with the data of the company', async () => {
  const { store, useCase } = await assessed();
  expect(await settle(store)).toMatchObject([
    {
      useCaseId: useCase.id,
      type: 'chatbot',
      required: 'required',
      state: 'draft',
      accessible: 'unchecked',
      text: expect.stringContaining('KI-System von Muster GmbH'),
    },
  ]);
});

test('it comes once, also where two windows make it at the same time', async () => {
  const { store } = await assessed();
  const missing = missingNotices(await store.snapshot(), 'de');
  await Promise.allSettled([...missing, ...missing].map((fields) => appendDraft(store, fields)));
  expect(await settle(store)).toHaveLength(1);
  expect(missingNotices(await store.snapshot(), 'de')).toEqual([]);
});

test('a required notice that was removed comes back as a new version', async () => {
  const { store } = await assessed();
  const [draft] = await settle(store);
  if (!draft) throw new Error('no draft');
  const { series } = draft;
  const { version } = draft;
  await store.notices.append(series, { ...fieldsIn(draft), state: 'removed' }, version);
  expect(await settle(store)).toMatchObject([{ series, version: 3, state: 'draft' }]);
});

test('a draft that came before the company data is completed once they are there', async () => {
  const { store } = await assessed(CHAT, '');
  expect((await settle(store))[0]?.text).toContain('[Firma]');
  const company = await store.company.get(COMPANY_ID);
  if (company) await store.company.save({ ...company, name: 'Muster GmbH' });
  for (const draft of closableDrafts(await store.snapshot())) await closeDraft(store, draft);
  expect(await store.notices.list()).toMatchObject([
    { version: 2, text: expect.stringContaining('von Muster GmbH.') },
  ]);
  expect(closableDrafts(await store.snapshot())).toEqual([]);
});

test.each(['stopped', 'retired'] as const)('a use case that is %s gets none', async (status) => {
  const { store, useCase } = await assessed();
  await store.useCases.save({ ...useCase, status });
  expect(await settle(store)).toEqual([]);
});

describe('saving a notice', () => {
  const facts = {
    type: 'chatbot',
    text: 'KI von [Firma]',
    placement: 'first_message',
    placementText: '',
    accessible: 'unchecked',
    inPlaceSince: null,
    evidenceRef: '',
    isReviewed: false,
  } as const;
  const whole = { ...facts, text: 'KI', inPlaceSince: '2026-11-28', evidenceRef: 'chat.png' } as const;
  const state = (change: Partial<NoticeFields>) =>
    ({ state: 'in_place', inPlaceSince: '2026-11-28', ...change }) as const;

  it('a draft may be unfinished', () => {
    expect(formProblems(state({ state: 'draft' }), facts, '2026-11-28')).toEqual([]);
  });

  it('a notice in place may not', () => {
    expect(formProblems(state({ inPlaceSince: null }), facts, '2026-11-28')).toEqual([
      'blanks',
      'since',
      'evidence',
    ]);
  });

  it('nor may it be in place from tomorrow', () => {
    expect(mayBeInPlace(whole)).toBe(true);
    expect(formProblems(state({ inPlaceSince: '2026-11-29' }), whole, '2026-11-28')).toEqual([
      'since.future',
    ]);
    expect(formProblems(state({}), whole, '2026-11-28')).toEqual([]);
  });
});
