import { expect, test } from 'vitest';
import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import type { Answers } from '@/lib/law/types';
import { assessmentFields } from '@/lib/register/assessments/record';
import { RECORD_VERSION } from '@/lib/register/model/fields';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { BLANK_TOOL, type ToolRecord } from '@/lib/register/model/tool';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { BLANK_USE_CASE, type UseCase } from '@/lib/register/model/use-case';
import { BLANK_VENDOR_CHECK, type VendorCheck } from '@/lib/register/model/vendor-check';
import { EMPTY_SNAPSHOT } from '@/lib/register/store/snapshot';
import { hindrances } from './hindrances';

const BASE = {
  createdDay: '2026-11-01',
  updatedDay: '2026-11-01',
  version: 1,
  schemaVersion: RECORD_VERSION,
} as const;
const CASE: UseCase = {
  ...BLANK_USE_CASE,
  ...BASE,
  id: 'case',
  number: 1,
  name: 'Website-Chat',
  purpose: { code: 'mail', text: '' },
  followUps: {
    L1: { code: 'documented' },
    T1: { code: 'yes', fields: { evidence: 'https://muster.example' } },
  },
};

/** Help with code: nothing to do but to instruct. */
const CODE: Answers = {
  ai: 'yes',
  role: 'deployer',
  prohib: [],
  safety: 'no',
  annex3: ['none'],
  effect: 'none',
  inter: 'no',
  media: ['code'],
  pub: ['no'],
  pd: 'none',
  cust: 'none',
  staff: 'no',
};

function record(answers: Answers, change: Partial<RiskAssessment> = {}): RiskAssessment {
  const assessment = assess({ ...CODE, ...answers }, currentLaw);
  const fields = assessmentFields(assessment, CASE, { assessorRole: 'Verwaltung' }, undefined);
  return { ...fields, ...BASE, id: 'record', series: CASE.id, prevHash: null, ...change };
}

const kinds = (useCase: UseCase, snapshot: Partial<typeof EMPTY_SNAPSHOT>) =>
  hindrances(useCase, { ...EMPTY_SNAPSHOT, ...snapshot }).map(({ kind }) => kind);

test("a case that nobody has assessed can't be approved", () => {
  expect(kinds(CASE, {})).toEqual(['unassessed']);
});

test('one without a purpose, or silent about customers, neither', () => {
  const assessments = [record({})];
  expect(kinds(CASE, { assessments })).toEqual([]);
  expect(kinds({ ...CASE, purpose: { code: '', text: 'x' } }, { assessments })).toEqual(['purpose']);
  const affected = { ...CASE, customerImpact: 'sees_output' };
  expect(kinds(affected, { assessments })).toEqual(['impact']);
  expect(kinds({ ...affected, customerImpactText: 'Sie lesen die Antwort.' }, { assessments })).toEqual([]);
});

test('a chatbot needs its notice in place: a draft does not do', () => {
  const assessments = [record({ inter: 'yes' })];
  const notice = { series: 'n', version: 1, useCaseId: CASE.id, type: 'chatbot' };
  const inState = (state: string) => [{ ...notice, state } as TransparencyNotice];
  expect(kinds(CASE, { assessments })).toContain('notice');
  expect(kinds(CASE, { assessments, notices: inState('draft') })).toContain('notice');
  expect(kinds(CASE, { assessments, notices: inState('in_place') })).not.toContain('notice');
});

test('a proposal, and an unsure answer that nobody confirmed, hinder', () => {
  expect(kinds(CASE, { assessments: [record({}, { stage: 'employee' })] })).toContain('proposal');
  const unsure = record({ effect: 'unsure' });
  expect(kinds(CASE, { assessments: [unsure] })).toContain('review');
  expect(kinds(CASE, { assessments: [{ ...unsure, reviewed: true }] })).not.toContain('review');
});

test('each tool needs a vendor check that was decided, except one in the house', () => {
  const assessments = [record({})];
  const tool: ToolRecord = { ...BLANK_TOOL, ...BASE, id: 'chatgpt', name: 'ChatGPT' };
  const useCase = { ...CASE, tools: ['chatgpt'] };
  const check = (result: VendorCheck['result']): VendorCheck => ({
    ...BLANK_VENDOR_CHECK,
    ...BASE,
    id: 'check',
    result,
  });
  const checked = { ...tool, vendorCheckId: 'check' };
  expect(hindrances(useCase, { ...EMPTY_SNAPSHOT, assessments, tools: [tool] })).toEqual([
    { kind: 'vendor', toolId: 'chatgpt' },
  ]);
  expect(kinds(useCase, { assessments, tools: [checked], vendorChecks: [check('open')] })).toEqual([
    'vendor',
  ]);
  expect(kinds(useCase, { assessments, tools: [checked], vendorChecks: [check('not_ok')] })).toEqual([
    'vendor',
  ]);
  expect(kinds(useCase, { assessments, tools: [checked], vendorChecks: [check('ok')] })).toEqual([]);
  expect(kinds(useCase, { assessments, tools: [{ ...tool, plan: 'self_hosted' }] })).toEqual([]);
});
