import { type HashedTerms, hashTerms } from '@/lib/detect/terms/hashed-terms';
import type { PolicyInput } from './fields';

/** A policy as it may be stored: its terms are hashed, so that nobody reads the list from the browser's files. */
export function sealTerms(policy: PolicyInput): PolicyInput {
  const { ownTerms, ...rest } = policy;
  if (!ownTerms || ownTerms.length === 0) return rest;
  return { ...rest, ownTermsHashed: hashTerms(ownTerms) };
}

/** All lists of terms among these policies. */
export function sealedTerms(policies: readonly PolicyInput[]): HashedTerms[] {
  return policies.flatMap(({ ownTermsHashed }) => (ownTermsHashed ? [ownTermsHashed] : []));
}
