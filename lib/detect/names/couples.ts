import { ENGLISH_SHIFT, FIRST, GERMAN_SHIFT, SURNAME } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import type { Mention } from './mention';

/** Signs between two people: "Ulla & Peter", "Koch/Özil". */
const JOINS = new Set([38, 43, 47]);
const MOST_ORDINARY = 1;
/** What the tagger has to give the first of two. */
const LEAST = 0.03;

function isName({ tokens, known, shield, cue }: Context, i: number): boolean {
  const bits = known[i] as number;
  const isWritten = tokens.shape[i] === SHAPE.title || tokens.shape[i] === SHAPE.lower;
  const tier = Math.max((bits >> GERMAN_SHIFT) & 3, (bits >> ENGLISH_SHIFT) & 3);
  const isListed = (bits & FIRST) > 1 || ((bits & SURNAME) !== 0 && tokens.shape[i] === SHAPE.title);
  return isWritten && isListed && tier <= MOST_ORDINARY && !shield[i] && cue[i] === CUE.none;
}

/** Whether token `i` joins the words around it, and how its two sides are spaced. */
function isJoin({ tokens, cue }: Context, i: number): boolean {
  if (tokens.breaks[i] || tokens.breaks[i + 1]) return false;
  return JOINS.has(tokens.sign[i] as number) || cue[i] === CUE.and;
}

/**
 * The first of two people joined by a sign or "und" where only the second was found: "[Ulla] & Peter
 * Steinmetz", "[Koch]/Özil M.". A listed name is enough there.
 */
export function findPartners(
  context: Context,
  mentions: readonly Mention[],
  shares: Float32Array,
): Mention[] {
  const persons = mentions.filter(({ type, confidence }) => type === 'PERSON' && confidence !== 'possible');
  return persons.flatMap(({ from }): Mention[] => {
    const before = from - 2;
    if (before < 0 || !isJoin(context, from - 1) || !isName(context, before)) return [];
    if ((shares[before] as number) < LEAST) return [];
    return [
      {
        from: before,
        to: before + 1,
        type: 'PERSON',
        confidence: 'likely',
        reason: { key: 'first-name' },
        source: 'names-partner',
      },
    ];
  });
}
