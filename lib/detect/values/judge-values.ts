import type { Document } from '../document';
import { resolveOverlaps } from '../overlaps';
import type { Candidate } from '../recogniser';
import { findRepeats } from '../repeats';
import type { NameModel } from '../tagger/model';
import { findValues } from './find-values';
import { VALUE_KINDS } from './kinds';

/**
 * Adds to what was found the values that no label announces, kind by kind: each sees what those before it found. What
 * was found once is found wherever it stands. `counts` says which candidates are reported.
 */
export function judgeValues(
  document: Document,
  found: readonly Candidate[],
  models: NameModel['values'],
  counts: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  let known = found;
  for (const kind of VALUE_KINDS) {
    const values = findValues(kind, document, known, models[kind.id]).filter(counts);
    if (values.length === 0) continue;
    const again = findRepeats(document, values).filter(counts);
    known = resolveOverlaps([...known, ...values, ...again]);
  }
  return known;
}
