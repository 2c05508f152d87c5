import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import { LABEL_COUNT, marginals } from '../tagger/crf';
import type { Tagger } from '../tagger/model';
import { addRows, SUMS, toScores } from '../tagger/rows';
import type { Confidence, FindingType } from '../types';
import type { Code } from './candidates';
import { CODE_TYPES, labelOf, readCodes } from './read-codes';

const L = LABEL_COUNT;

/** Probability of being personal from which a code counts as likely and as possible. */
const LIKELY = 0.45;
const POSSIBLE = 0.25;

/** Added to the score of what a code is known to be by its label. */
const KNOWN = 6;

/** Names a confidence for the probability of being personal. */
function confidenceOf(share: number): Confidence | null {
  if (share >= LIKELY) return 'likely';
  return share >= POSSIBLE ? 'possible' : null;
}

/** What was found at each code already, by the code's index. Both lists are sorted by place. */
function foundAt(codes: readonly Code[], found: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const known = new Map<number, Candidate>();
  let next = 0;
  codes.forEach(({ start, end }, k) => {
    while (next < found.length && (found[next] as Candidate).end <= start) next++;
    const candidate = found[next];
    if (candidate && candidate.start < end) known.set(k, candidate);
  });
  return known;
}

/** Whether all of a code was found already: "200-3311" is not all of "VK-200-3311". */
const covers = (known: Candidate | undefined, start: number, end: number) =>
  known !== undefined && known.start <= start && known.end >= end;

/** The most likely type of a personal code. */
function typeOf(shares: Float32Array): FindingType {
  let best = 1;
  for (let y = 2; y < L; y++) if ((shares[y] as number) > (shares[best] as number)) best = y;
  return CODE_TYPES[best] as FindingType;
}

/** The scores of all codes by the model, one row each. */
function scoreCodes(document: Document, found: readonly Candidate[], model: Tagger) {
  const rows: number[] = [];
  const sums = new Int32Array(SUMS);
  const row = new Float32Array(L);
  const codes = readCodes(document, found, (features) => {
    sums.fill(0);
    addRows(model, features, sums, 0);
    toScores(sums, 0, model.scale, row);
    rows.push(...row);
  });
  return { codes, scores: Float32Array.from(rows) };
}

/**
 * Numbers of customers, contracts, cases and documents that no label announces, by a trained model: what they look
 * like, the words around them, the heading of their column, a person beside them, and what the other codes of
 * the text are. `found` is everything found before, sorted by place. In texts that name nobody there is nothing to find.
 */
export function findCodes(document: Document, found: readonly Candidate[], model: Tagger): Candidate[] {
  const sure = found.filter(({ confidence }) => confidence !== 'possible');
  if (!sure.some(({ type }) => type === 'PERSON' || type === 'ORG')) return [];
  const { codes, scores } = scoreCodes(document, sure, model);
  if (codes.length === 0) return [];
  const known = foundAt(codes, sure);
  for (const [k, { type }] of known)
    scores[k * L + labelOf(type)] = (scores[k * L + labelOf(type)] as number) + KNOWN;
  marginals(scores, codes.length, model.transitions);
  return codes.flatMap(({ start, end }, k): Candidate[] => {
    const shares = scores.subarray(k * L, (k + 1) * L);
    const confidence = covers(known.get(k), start, end) ? null : confidenceOf(1 - (shares[0] as number));
    if (!confidence) return [];
    const reason = { key: 'code-context' };
    return [{ start, end, type: typeOf(shares), confidence, recogniser: 'code-in-context', reason }];
  });
}
