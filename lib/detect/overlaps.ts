import type { Candidate } from './recogniser';
import type { Confidence, FindingType } from './types';

const CONFIDENCE: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** Of two candidates of equal confidence and length the type with the higher rank wins. */
const RANK: Readonly<Partial<Record<FindingType, number>>> = {
  OWN_TERM: 9,
  IBAN: 8,
  CREDIT_CARD: 7,
  SOCIAL_SECURITY: 6,
  TAX_ID: 6,
  VAT_ID: 6,
  HEALTH_INSURANCE: 6,
  SECRET: 5,
  URL: 5,
  EMAIL: 5,
  ADDRESS: 4,
  DATE_OF_BIRTH: 4,
  TAX_NUMBER: 4,
  ID_DOCUMENT: 4,
  LICENSE_PLATE: 3,
  PHONE: 3,
  CUSTOMER_ID: 3.5,
  PERSON: 1,
};

/** Negative when `a` is the stronger candidate: surer first, then longer, then by type, then earlier. */
function compare(a: Candidate, b: Candidate): number {
  return (
    CONFIDENCE[b.confidence] - CONFIDENCE[a.confidence] ||
    b.end - b.start - (a.end - a.start) ||
    (RANK[b.type] ?? 0) - (RANK[a.type] ?? 0) ||
    a.start - b.start
  );
}

const byPlace = (a: Candidate, b: Candidate) => a.start - b.start || b.end - a.end;

/** Groups candidates that overlap directly or through others. Input sorted by place. */
function clusters(sorted: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  let reach = -1;
  for (const candidate of sorted) {
    const last = groups.at(-1);
    if (last && candidate.start < reach) last.push(candidate);
    else groups.push([candidate]);
    reach = Math.max(reach, candidate.end);
  }
  return groups;
}

function strongest(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length === 1) return group;
  const kept: Candidate[] = [];
  for (const candidate of [...group].sort(compare)) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start)) {
      kept.push(candidate);
    }
  }
  return kept;
}

/** Keeps the strongest of overlapping candidates. The result is sorted by place and never overlaps. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  return clusters([...candidates].sort(byPlace))
    .flatMap(strongest)
    .sort(byPlace);
}
