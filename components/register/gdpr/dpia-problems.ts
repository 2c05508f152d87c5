import type { DpiaResult } from '@/lib/law/gdpr/dpia';
import type { UseCase } from '@/lib/register/model/use-case';

export type DpiaProblem = 'reason' | 'ref' | 'lower';

/** What is wrong with a decision: each names its reason, a lower one than proposed above all. */
export function dpiaProblems(
  { state, reason, ref }: Pick<UseCase['dpia'], 'state' | 'reason' | 'ref'>,
  proposed: DpiaResult,
): readonly DpiaProblem[] {
  const hasReason = reason.trim() !== '';
  const isLower = (state === 'not_required' || state === 'document_why') && isDue(proposed);
  if (isLower && !hasReason) return ['lower'];
  if (state === 'document_why' && !hasReason) return ['reason'];
  return state === 'done' && ref.trim() === '' ? ['ref'] : [];
}

function isDue(result: DpiaResult): boolean {
  return result === 'likely' || result === 'required';
}
