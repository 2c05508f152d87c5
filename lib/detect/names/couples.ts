import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import { isFirstName, isSurname, wordTier } from './known';
import type { Mention } from './mention';

/** Signs between two people: "Melek & Jonas", "Nora + Ben", "Koch/Özil". */
export const JOINS = new Set([38, 43, 47]);
const MOST_ORDINARY = 1;
/** What the tagger has to give the first of two. */
const LEAST = 0.03;

function isName(context: Context, i: number): boolean {
  const { tokens, shield, cue } = context;
  const isWritten = tokens.shape[i] === SHAPE.title || tokens.shape[i] === SHAPE.lower;
  const isNamed = isFirstName(context, i) || (isSurname(context, i) && tokens.shape[i] === SHAPE.title);
  return isWritten && isNamed && wordTier(context, i) <= MOST_ORDINARY && !shield[i] && cue[i] === CUE.none;
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
