import { law20261123 } from './data/2026-11-23/law';
import { LawError } from './errors';
import type { Day, Law } from './types';

/** Every state of the law ever shipped, oldest first. A new one is added, an old one never changed. */
export const LAWS: readonly Law[] = [law20261123];

/** The state of the law that new assessments use. */
export const currentLaw: Law = law20261123;

/**
 * The state of the law that a record names.
 *
 * @throws LawError `unknown_law_version` for a version that this release does not know
 */
export function lawOf(version: Day, laws: readonly Law[] = LAWS): Law {
  const law = laws.find((known) => known.version === version);
  if (!law) throw new LawError('unknown_law_version', version);
  return law;
}
