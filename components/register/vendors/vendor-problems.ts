import { CLAIM_FIELDS, type VendorCheck } from '@/lib/register/model/vendor-check';
import { judge } from './judge';
import type { CheckDraft } from './new-check';

type ClaimId = (typeof CLAIM_FIELDS)[number];

export type VendorProblem = 'vendor' | 'result' | 'open' | 'reviewer' | `proof:${ClaimId}`;

/**
 * What is wrong with a check. Source and day are mandatory for a claim that counts as checked; a decision that
 * lets personal data in must not go against the claims, and names who took it.
 */
export function vendorProblems(draft: CheckDraft, today: string): readonly VendorProblem[] {
  const { result } = judge(draft, today);
  const letsIn = draft.result === 'ok' || draft.result === 'ok_with_conditions';
  const found: readonly (readonly [VendorProblem, boolean])[] = [
    ['vendor', draft.vendor.trim() === ''],
    ...CLAIM_FIELDS.map((claim) => [`proof:${claim}`, isHollow(draft.proofs[claim])] as const),
    ['result', letsIn && result === 'no_personal_data'],
    ['open', draft.result === 'ok' && result === 'open'],
    ['open', draft.result === 'ok_with_conditions' && draft.conditions.trim() === ''],
    ['reviewer', draft.result !== 'open' && draft.reviewerRole.trim() === ''],
  ];
  return found.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}

function isHollow(proof: VendorCheck['proofs'][ClaimId]): boolean {
  return proof?.verified === 'verified_by_admin' && (!proof.sourceUrl.trim() || !proof.sourceDay);
}
