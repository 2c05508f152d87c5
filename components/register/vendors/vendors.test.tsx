import { describe, expect, it, test } from 'vitest';
import { vendorOfTool } from '@/lib/law/gdpr/vendor-prefill';
import { BLANK_TOOL } from '@/lib/register/model/tool';
import { checkedClaims, judge } from './judge';
import { type CheckDraft, newCheck, withPlan } from './new-check';
import { vendorProblems } from './vendor-problems';

const TODAY = '2026-11-28';
const chatgpt = {
  ...BLANK_TOOL,
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  plan: 'business',
  createdDay: TODAY,
  updatedDay: TODAY,
  version: 1,
  schemaVersion: 1,
} as const;

const proof = {
  sourceUrl: 'https://openai.example/dpa',
  sourceDay: '2026-11-20',
  verified: 'verified_by_admin',
} as const;
const good: CheckDraft = {
  ...newCheck(chatgpt, TODAY),
  howItWorks: 'Großes Sprachmodell.',
  avvState: 'signed',
  storageRegion: 'eea',
  inferenceRegion: 'eea',
  supportAccess: 'third_country',
  transferBasis: ['scc', 'dpf'],
  dpfEntity: 'OpenAI, L.L.C.',
  dpfCheckedDay: TODAY,
  tiaState: 'done',
  proofs: { seat: proof, avv: proof, training: proof, residency: proof },
  result: 'ok',
  reviewerRole: 'Datenschutz',
};

test('a known tool brings what is reported about its vendor, marked as prefilled', () => {
  const draft = newCheck(chatgpt, TODAY);
  expect(draft).toMatchObject({
    vendor: 'OpenAI',
    productPlan: 'ChatGPT',
    seatCountry: 'US',
    avvState: 'offered',
    trainingBusiness: 'no',
  });
  expect(Object.values(draft.proofs).every((it) => it?.verified !== 'verified_by_admin')).toBe(true);
  expect(judge(draft, TODAY).result).toBe('open');
});

test.each([undefined, { ...chatgpt, id: 'own-tool', vendor: 'Eigene KI' }])(
  'nothing is invented for %j',
  (tool) => {
    expect(newCheck(tool, TODAY)).toMatchObject({ seatCountry: '', avvState: 'unknown', proofs: {} });
  },
);

describe('another plan', () => {
  const facts = vendorOfTool('chatgpt');

  it('changes claims that nobody has checked', () => {
    expect(withPlan(newCheck(chatgpt, TODAY), 'consumer_free', facts, TODAY).avvState).toBe('not_offered');
  });

  it('leaves checked claims alone', () => {
    const changed = withPlan(good, 'consumer_free', facts, TODAY);
    expect(changed).toMatchObject({ avvState: 'signed', plan: 'consumer_free' });
    expect(changed.proofs.avv).toEqual(proof);
  });

  it('leaves everything alone where nothing is known', () => {
    expect(withPlan(good, 'api', null, TODAY)).toEqual({ ...good, plan: 'api' });
  });
});

describe('problems', () => {
  it('a proven check has none', () => {
    expect(vendorProblems(good, TODAY)).toEqual([]);
  });

  it.each<[Partial<CheckDraft>, string[]]>([
    [{ vendor: ' ' }, ['vendor']],
    [{ proofs: { ...good.proofs, avv: { ...proof, sourceUrl: '' } } }, ['proof:avv', 'open']],
    [{ proofs: { ...good.proofs, seat: { ...proof, sourceDay: null } } }, ['proof:seat', 'open']],
    [{ plan: 'consumer_free', trainingConsumer: 'no' }, ['result']],
    [{ avvState: 'not_offered' }, ['result']],
    [{ transferBasis: [] }, ['open']],
    [{ result: 'ok_with_conditions' }, ['open']],
    [{ result: 'ok_with_conditions', conditions: 'nur Firmenkonto', transferBasis: [] }, []],
    [{ result: 'no_personal_data', avvState: 'not_offered' }, []],
    [{ reviewerRole: '' }, ['reviewer']],
    [{ reviewerRole: '', result: 'open' }, []],
  ])('%j: %j', (change, problems) => {
    expect(vendorProblems({ ...good, ...change }, TODAY)).toEqual(problems);
  });
});

test('the gauge counts what a person has looked at', () => {
  expect(checkedClaims(newCheck(chatgpt, TODAY))).toEqual({ n: 0, all: 5 });
  expect(checkedClaims(good)).toEqual({ n: 4, all: 5 });
  expect(checkedClaims({ proofs: { ...good.proofs, certificates: proof } })).toEqual({ n: 5, all: 6 });
});
