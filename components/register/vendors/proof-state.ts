import { FACTS_DAY, PREFILL_DAYS } from '@/lib/law/gdpr/vendor-prefill';
import type { Proof } from '@/lib/law/gdpr/vendor-types';
import { dueDay } from '@/lib/law/tasks';

export type ProofState = 'none' | 'prefill' | 'undated' | 'expired' | 'checked';

/** How far a claim is proven on a day; a prefill ages while it lies in the register. */
export function proofState(proof: Proof | undefined, today: string): ProofState {
  if (!proof) return 'none';
  if (proof.verified === 'verified_by_admin') return 'checked';
  if (!proof.sourceUrl.trim() && !proof.sourceDay) return 'none';
  const isOld = today > dueDay(PREFILL_DAYS, proof.sourceDay ?? FACTS_DAY);
  if (proof.verified === 'expired' || isOld) return proof.sourceDay ? 'expired' : 'undated';
  return proof.sourceDay ? 'prefill' : 'undated';
}
