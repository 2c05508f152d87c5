import { lowerOf } from '../tagger/chars';
import { HASH_START, hashStep } from '../tagger/hash';
import type { Tokens } from '../tagger/tokens';
import type { WordLists } from '../word-lists';

/** What the end of a word says of it. Features of the tagger: never reorder. */
export const TRADE = { none: 0, firm: 1, role: 2 } as const;

const LONGEST = 15;

/** Hash of a word from its end, as far as one suffix of the lists. */
function endHash(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = to - 1; at >= from; at--) hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
  return hash;
}

let classes: ReadonlyMap<number, number> = new Map();

/**
 * Takes the ends of words that name a firm or an institution ("Zahnarztpraxis", "Blumenhandel": list `trade firm`) and
 * of those that name what somebody does ("Dachdeckermeister": `trade role`). Until then none is known.
 */
export function takeTradeWords(lists: WordLists): void {
  const byEnd = new Map<number, number>();
  for (const [kind, trade] of Object.entries(TRADE))
    for (const word of lists.get(`trade ${kind}`) ?? []) byEnd.set(endHash(word, 0, word.length), trade);
  classes = byEnd;
}

/** The class of the longest listed end of token `i`. */
export function tradeOf({ text, start, end }: Tokens, i: number): number {
  const from = start[i] as number;
  const to = end[i] as number;
  let hash = HASH_START;
  let kind: number = TRADE.none;
  for (let at = to - 1; at >= from && to - at <= LONGEST; at--) {
    hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
    if (to - at > 2) kind = classes.get(hash) ?? kind;
  }
  return kind;
}
