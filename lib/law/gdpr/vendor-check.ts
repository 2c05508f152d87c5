import { yearAfter } from '../reassess';
import { dueDay } from '../tasks';
import type { Day, Text } from '../types';
import { CLAIMS, VENDOR_FINDINGS, type VendorCheckInput } from './vendor-types';

export type VendorFindingId = keyof typeof VENDOR_FINDINGS;

/** Something that stands against the vendor or is still open. */
export interface VendorFinding {
  readonly id: VendorFindingId;
  readonly text: Text;
  readonly norm: string;
  /** `bars`: personal data must not go there; `open`: somebody has to find out. */
  readonly weight: 'bars' | 'open';
}

export interface VendorCheckResult {
  /** Proposal; the admin decides. */
  readonly result: 'ok' | 'ok_with_conditions' | 'no_personal_data' | 'open';
  readonly findings: readonly VendorFinding[];
  /** Claims without source or day (`source`), and claims to be looked at (`prefill`, `expired`). */
  readonly unproven: readonly string[];
  readonly reviewDue: Day;
}

/** Recheck of a transfer that rests on the EU-US framework alone, days (design value). */
const FRAMEWORK_DAYS = 90;

/** The EEA; for any other country a basis of Art. 45 or 46 has to be named. */
const EEA = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/**
 * Checks a vendor as far as data can tell (Art. 28, 44 ff. GDPR). A consumer plan, no processor contract or
 * training on inputs bars personal data; a third country without a basis is open.
 *
 * @param today the day of the check
 */
export function checkVendor(input: VendorCheckInput, today: Day): VendorCheckResult {
  const findings = Object.entries(VENDOR_FINDINGS)
    .filter(([id]) => FOUND[id as VendorFindingId](input))
    .map(([id, finding]) => ({ id: id as VendorFindingId, ...finding }));
  return {
    result: resultOf(findings, input),
    findings,
    unproven: unprovenClaims(input),
    reviewDue: onlyFramework(input) ? dueDay(FRAMEWORK_DAYS, today) : yearAfter(today),
  };
}

const FOUND: { readonly [id in VendorFindingId]: (input: VendorCheckInput) => boolean } = {
  consumer_plan: ({ plan }) => plan === 'consumer_free' || plan === 'consumer_paid',
  no_avv: ({ avvState, plan }) => avvState === 'not_offered' && plan !== 'self_hosted',
  avv_open: ({ avvState, plan }) =>
    (avvState === 'unknown' || avvState === 'offered') && plan !== 'self_hosted',
  trains_on_inputs: ({ training }) => training === 'yes' || training === 'opt_out',
  training_unknown: ({ training }) => training === 'unknown',
  transfer_open: (input) => leavesEea(input) && !hasBasis(input),
  framework_undated: ({ transferBasis, dpfEntity, dpfCheckedDay }) =>
    transferBasis.includes('dpf') && (!dpfEntity.trim() || !dpfCheckedDay),
  no_fallback: (input) => onlyFramework(input),
  tia_open: ({ transferBasis, tiaState }) => transferBasis.includes('scc') && tiaState === 'open',
  blocks_incomplete: (input) => incompleteBlocks(input).length > 0,
};

/** The four blocks an approval needs: origin, function, data processing, contract (each may be "unknown", accepted by a role). */
export function incompleteBlocks(
  input: VendorCheckInput,
): readonly ('origin' | 'function' | 'data' | 'contract')[] {
  const blocks = [
    ['origin', input.seatCountry && input.contractingEntity],
    ['function', input.howItWorks],
    ['data', [input.storageRegion, input.inferenceRegion, input.supportAccess].every(known)],
    ['contract', known(input.avvState)],
  ] as const;
  return blocks.filter(([name, done]) => !done && !input.acceptedUnknown[name]?.trim()).map(([name]) => name);
}

function known(value: string): boolean {
  return value !== 'unknown';
}

/** Whether a country is known to lie outside the EEA. */
export function isOutsideEea(country: string): boolean {
  return country !== '' && !EEA.includes(country);
}

function leavesEea(input: VendorCheckInput): boolean {
  const regions = [input.storageRegion, input.inferenceRegion, input.supportAccess];
  return (
    input.plan !== 'self_hosted' && (!EEA.includes(input.seatCountry) || regions.includes('third_country'))
  );
}

function hasBasis({ transferBasis }: VendorCheckInput): boolean {
  return transferBasis.some((basis) => basis !== 'missing');
}

function onlyFramework({ transferBasis }: VendorCheckInput): boolean {
  return transferBasis.length === 1 && transferBasis[0] === 'dpf';
}

function unprovenClaims(input: VendorCheckInput): readonly string[] {
  return CLAIMS.filter((claim) => {
    const proof = input.proofs[claim];
    return !proof?.sourceUrl.trim() || !proof.sourceDay || proof.verified !== 'verified_by_admin';
  });
}

function resultOf(findings: readonly VendorFinding[], input: VendorCheckInput): VendorCheckResult['result'] {
  if (findings.some((finding) => finding.weight === 'bars')) return 'no_personal_data';
  if (findings.length > 0 || unprovenClaims(input).length > 0) return 'open';
  return input.conditions.trim() ? 'ok_with_conditions' : 'ok';
}
