import { type HashedTerms, hashTerms, isHashOf } from '@/lib/detect/terms/hashed-terms';
import type { PolicyInput } from './fields';

/**
 * A policy as it may be stored: its terms are hashed, so that nobody reads the list from the browser's files.
 * @param before the hashes of an earlier reading; the same list keeps them
 */
export function sealTerms(policy: PolicyInput, before?: HashedTerms): PolicyInput {
  const { ownTerms, ...rest } = policy;
  if (!ownTerms || ownTerms.length === 0) return rest;
  const isKnown = before !== undefined && isHashOf(before, ownTerms);
  return { ...rest, ownTermsHashed: isKnown ? before : hashTerms(ownTerms) };
}

/** All lists of terms among these policies. */
export function sealedTerms(policies: readonly PolicyInput[]): HashedTerms[] {
  return policies.flatMap(({ ownTermsHashed }) => (ownTermsHashed ? [ownTermsHashed] : []));
}
