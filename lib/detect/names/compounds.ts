import { lowerOf } from '../tagger/chars';
import { HASH_START, hashStep } from '../tagger/hash';
import { GERMAN_SHIFT, type Lexicon, TRADE_WORD } from '../tagger/lexicon';
import { SHAPE, type Tokens } from '../tagger/tokens';

/** What the parts of a word say that no list knows as a whole. */
export const COMPOUND = {
  none: 0,
  /** Ends in a known German word: "Anthrazitbordüre". */
  end: 1,
  /** Put together out of two known words: "Gitterbox", "Werkhalle". */
  whole: 2,
} as const;

const SHORTEST_END = 4;
const SHORTEST_HEAD = 3;
const LONGEST = 30;
const SMALL_S = 115;

/** Whether a word is a German one, by its hash. */
function isWord(lexicon: Lexicon, hash: number): boolean {
  const known = lexicon.look(hash);
  return ((known >> GERMAN_SHIFT) & 3) > 0 || (known & TRADE_WORD) !== 0;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let k = from; k < to; k++) hash = hashStep(hash, lowerOf(text.charCodeAt(k)));
  return hash;
}

/** The head of a compound, with or without the s that joins it. */
function isHead(lexicon: Lexicon, text: string, from: number, to: number): boolean {
  if (isWord(lexicon, hashOf(text, from, to))) return true;
  const hasJoint = (text.charCodeAt(to - 1) | 32) === SMALL_S && to - from > SHORTEST_HEAD;
  return hasJoint && isWord(lexicon, hashOf(text, from, to - 1));
}

/**
 * Whether a word without an entry of its own is put together out of German ones. Words of everyday trade are
 * mostly such ("Kaltwasseranschluss"), names seldom. Bounded work for each token.
 */
export function compoundOf({ text, start, end, shape }: Tokens, i: number, lexicon: Lexicon): number {
  const from = start[i] as number;
  const to = end[i] as number;
  if ((shape[i] as number) >= SHAPE.digits || to - from > LONGEST) return COMPOUND.none;
  let best: number = COMPOUND.none;
  for (let cut = to - SHORTEST_END; cut - from >= SHORTEST_HEAD; cut--) {
    if (!isWord(lexicon, hashOf(text, cut, to))) continue;
    best = COMPOUND.end;
    if (isHead(lexicon, text, from, cut)) return COMPOUND.whole;
  }
  return best;
}
