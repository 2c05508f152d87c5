import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import { isListed, wordTier } from './known';
import type { Mention } from './mention';
import { TRADE } from './trade-words';

const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;

/** Whether "./.", the sign between the parties of a lawsuit, begins at token `i`. */
const isVersus = ({ tokens: { sign } }: Context, i: number) =>
  sign[i] === FULL_STOP && sign[i + 1] === SLASH && sign[i + 2] === FULL_STOP;

/** A capital word that is a surname or no word at all: "Stadt ./. Mieter" names nobody. */
function isParty(context: Context, i: number): boolean {
  const { tokens, cue, trade, shield } = context;
  if (i < 0 || i >= tokens.count || tokens.shape[i] !== SHAPE.title || shield[i]) return false;
  if (cue[i] !== CUE.none || trade[i] !== TRADE.none) return false;
  const tier = wordTier(context, i);
  return tier === 0 || (isListed(context, i) && tier < 3);
}

/** A hyphen or a further capital word: then it is the first word of a firm or a thing. */
function goesOn({ tokens: { sign, shape, breaks } }: Context, i: number): boolean {
  return !breaks[i] && (sign[i] === HYPHEN || shape[i] === SHAPE.title || shape[i] === SHAPE.upper);
}

const party = (at: number): Mention => ({
  from: at,
  to: at + 1,
  type: 'PERSON',
  confidence: 'likely',
  reason: { key: 'label', word: './.' },
  source: 'names-parties',
});

/** The parties of lawsuits as law offices write them: "in Sachen Rossi ./. Petkova". */
export function findParties(context: Context): Mention[] {
  const found: Mention[] = [];
  for (let i = 1; i + 3 < context.tokens.count; i++) {
    if (!isVersus(context, i)) continue;
    if (isParty(context, i - 1) && context.tokens.sign[i - 2] !== HYPHEN) found.push(party(i - 1));
    if (isParty(context, i + 3) && !goesOn(context, i + 4)) found.push(party(i + 3));
  }
  return found;
}
