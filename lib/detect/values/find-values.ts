import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import { LABEL_COUNT, marginals } from '../tagger/crf';
import type { Tagger } from '../tagger/model';
import { addRows, SUMS, toScores } from '../tagger/rows';
import type { Confidence, FindingType } from '../types';
import { labelOf, readValues } from './read-values';
import type { Value, ValueKind } from './value';

const L = LABEL_COUNT;

/** Added to the score of what a value is known to be by its label. */
const KNOWN = 6;

/** Names a confidence for the probability of being personal. */
function confidenceOf({ likely, possible }: ValueKind, share: number): Confidence | null {
  if (share >= likely) return 'likely';
  return share >= possible ? 'possible' : null;
}

/** What was found at each value already, by the value's index. Both lists are sorted by place. */
function foundAt(values: readonly Value[], found: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const known = new Map<number, Candidate>();
  let next = 0;
  values.forEach(({ start, end }, k) => {
    while (next < found.length && (found[next] as Candidate).end <= start) next++;
    const candidate = found[next];
    if (candidate && candidate.start < end) known.set(k, candidate);
  });
  return known;
}

/** Whether all of a value was found already: "200-3311" is not all of "VK-200-3311". */
const covers = (known: Candidate | undefined, start: number, end: number) =>
  known !== undefined && known.start <= start && known.end >= end;

/** The most likely type of a personal value. */
function typeOf({ types }: ValueKind, shares: Float32Array): FindingType {
  let best = 1;
  for (let y = 2; y < types.length; y++) if ((shares[y] as number) > (shares[best] as number)) best = y;
  return types[best] as FindingType;
}

/** The scores of all values by the model, one row each. */
function scoreValues(kind: ValueKind, document: Document, found: readonly Candidate[], model: Tagger) {
  const rows: number[] = [];
  const sums = new Int32Array(SUMS);
  const row = new Float32Array(L);
  const values = readValues(kind, document, found, (features) => {
    sums.fill(0);
    addRows(model, features, sums, 0);
    toScores(sums, 0, model.scale, row);
    rows.push(...row);
  });
  return { values, scores: Float32Array.from(rows) };
}

const REASON = { key: 'value-context' };

/**
 * Values of a kind that no label announces, by a trained model: what they look like, the words around them, the
 * heading of their column, a person beside them, and what the other values of the text are. `found` is everything
 * found before, sorted by place.
 */
export function findValues(
  kind: ValueKind,
  document: Document,
  found: readonly Candidate[],
  model: Tagger,
): Candidate[] {
  const sure = found.filter(({ confidence }) => confidence !== 'possible');
  if (kind.needsName && !sure.some(({ type }) => type === 'PERSON' || type === 'ORG')) return [];
  const { values, scores } = scoreValues(kind, document, sure, model);
  if (values.length === 0) return [];
  const known = foundAt(values, sure);
  for (const [k, { type }] of known) {
    const label = labelOf(kind, type);
    if (label > 0) scores[k * L + label] = (scores[k * L + label] as number) + KNOWN;
  }
  marginals(scores, values.length, model.transitions);
  return values.flatMap(({ start, end }, k): Candidate[] => {
    const shares = scores.subarray(k * L, (k + 1) * L);
    const old = known.get(k);
    const isKnown = old && labelOf(kind, old.type) > 0 && covers(old, start, end);
    const confidence = isKnown ? null : confidenceOf(kind, 1 - (shares[0] as number));
    if (!confidence) return [];
    return [
      {
        start,
        end,
        type: typeOf(kind, shares),
        confidence,
        recogniser: `${kind.id}-in-context`,
        reason: REASON,
      },
    ];
  });
}
