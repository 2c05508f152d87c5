import { checkVendor, type VendorCheckResult } from '@/lib/law/gdpr/vendor-check';
import { CLAIM_FIELDS, type VendorCheck } from '@/lib/register/model/vendor-check';
import { vendorInputOf } from '@/lib/register/model/vendor-input';
import type { CheckDraft } from './new-check';

/** What the claims of a check amount to on a day. */
export function judge(draft: CheckDraft, today: string): VendorCheckResult {
  return checkVendor(vendorInputOf(draft), today);
}

/** Claims that a person has looked at, among those that have a source or are needed. */
export function checkedClaims({ proofs }: Pick<VendorCheck, 'proofs'>): {
  readonly n: number;
  readonly all: number;
} {
  const counted = CLAIM_FIELDS.filter((claim) => NEEDED.has(claim) || proofs[claim]);
  return {
    n: counted.filter((claim) => proofs[claim]?.verified === 'verified_by_admin').length,
    all: counted.length,
  };
}

const NEEDED: ReadonlySet<string> = new Set(['seat', 'avv', 'training', 'residency', 'function']);
