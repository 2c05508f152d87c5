import { describe, expect, it } from 'vitest';
import { checkVendor, incompleteBlocks } from './vendor-check';
import type { Proof, VendorCheckInput } from './vendor-types';

const proof: Proof = {
  sourceUrl: 'https://example.org/avv',
  sourceDay: '2026-11-01',
  verified: 'verified_by_admin',
};
const good: VendorCheckInput = {
  plan: 'business',
  seatCountry: 'DE',
  contractingEntity: 'Beispiel GmbH',
  howItWorks: 'Sprachmodell, Betrieb in Frankfurt',
  avvState: 'signed',
  training: 'no',
  storageRegion: 'eea',
  inferenceRegion: 'eea',
  supportAccess: 'eea',
  transferBasis: ['none_needed'],
  dpfEntity: '',
  dpfCheckedDay: null,
  tiaState: 'not_needed',
  conditions: '',
  acceptedUnknown: {},
  proofs: { seat: proof, avv: proof, training: proof, residency: proof },
};
const check = (change: Partial<VendorCheckInput>) => checkVendor({ ...good, ...change }, '2026-11-27');
const american = { seatCountry: 'US', contractingEntity: 'Example Inc.' };

describe('a vendor check', () => {
  it.each<[string, Partial<VendorCheckInput>, string, readonly string[]]>([
    ['everything settled', {}, 'ok', []],
    ['conditions', { conditions: 'nur mit Platzhaltern' }, 'ok_with_conditions', []],
    ['a free plan', { plan: 'consumer_free' }, 'no_personal_data', ['consumer_plan']],
    ['no contract', { avvState: 'not_offered' }, 'no_personal_data', ['no_avv']],
    ['an own server without contract', { plan: 'self_hosted', avvState: 'not_offered' }, 'ok', []],
    ['a contract only offered', { avvState: 'offered' }, 'open', ['avv_open']],
    ['training that is on', { training: 'opt_out' }, 'no_personal_data', ['trains_on_inputs']],
    ['training unknown', { training: 'unknown' }, 'open', ['training_unknown']],
    ['a US vendor without a basis', { ...american, transferBasis: [] }, 'open', ['transfer_open']],
    [
      'a US vendor with a missing basis',
      { ...american, transferBasis: ['missing'] },
      'open',
      ['transfer_open'],
    ],
    ['clauses and assessment', { ...american, transferBasis: ['scc'], tiaState: 'done' }, 'ok', []],
    [
      'clauses without assessment',
      { ...american, transferBasis: ['scc'], tiaState: 'open' },
      'open',
      ['tia_open'],
    ],
    [
      'the framework alone, undated',
      { ...american, transferBasis: ['dpf'] },
      'open',
      ['framework_undated', 'no_fallback'],
    ],
    [
      'support from outside',
      { supportAccess: 'third_country', transferBasis: [] },
      'open',
      ['transfer_open'],
    ],
    ['an unknown region', { inferenceRegion: 'unknown' }, 'open', ['blocks_incomplete']],
    [
      'an unknown region accepted by a role',
      { inferenceRegion: 'unknown', acceptedUnknown: { data: 'Geschäftsführung' } },
      'ok',
      [],
    ],
    [
      'a claim only prefilled',
      { proofs: { ...good.proofs, avv: { ...proof, verified: 'prefill' } } },
      'open',
      [],
    ],
    ['a claim without a day', { proofs: { ...good.proofs, avv: { ...proof, sourceDay: null } } }, 'open', []],
  ])('with %s', (_, change, result, findings) => {
    const found = check(change);
    expect([found.result, found.findings.map(({ id }) => id)]).toEqual([result, findings]);
  });

  it('is due again after a year, after 90 days where the framework is the only basis', () => {
    expect(check({}).reviewDue).toBe('2027-11-27');
    const framework = { ...american, dpfEntity: 'Example Inc.', dpfCheckedDay: '2026-11-27' };
    expect(check({ ...framework, transferBasis: ['dpf'] }).reviewDue).toBe('2027-02-25');
    expect(check({ ...framework, transferBasis: ['dpf', 'scc'], tiaState: 'done' })).toMatchObject({
      reviewDue: '2027-11-27',
      result: 'ok',
    });
  });

  it('names the claims without proof and the blocks without answer', () => {
    expect(check({ proofs: { seat: proof } }).unproven).toEqual(['avv', 'training', 'residency']);
    const empty = { seatCountry: '', howItWorks: '', storageRegion: 'unknown', avvState: 'unknown' } as const;
    expect(incompleteBlocks({ ...good, ...empty })).toEqual(['origin', 'function', 'data', 'contract']);
  });
});
