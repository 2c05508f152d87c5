import { FIRST, GERMAN_SHIFT } from '../tagger/lexicon';
import type { Context } from './context';
import type { Mention } from './mention';
import { TRADE } from './trade-words';

const COMMA = 44;

function commaIn({ tokens }: Context, { from, to }: Mention): number {
  for (let i = from + 1; i < to; i++) if (tokens.sign[i] === COMMA) return i;
  return -1;
}

const isFirstName = ({ known }: Context, i: number) => ((known[i] as number) & FIRST) > 1;

/** An ordinary word or a role behind the comma: "Vogel, Steuerberaterin". */
function isDescription({ known, trade }: Context, i: number): boolean {
  const bits = known[i] as number;
  return (bits & FIRST) === 0 && (trade[i] !== TRADE.none || ((bits >> GERMAN_SHIFT) & 7) > 1);
}

/** "Wróblewski, Tomasz" is one name; "Vogel, Steuerberaterin" and "Dagmar Ilic, Heinrich" are not. */
function isSurnameFirst(context: Context, { from, to }: Mention, comma: number): boolean {
  const isFull = comma - from > 1 && isFirstName(context, from) && isFirstName(context, comma + 1);
  return to - comma <= 5 && !isFull && !isDescription(context, comma + 1);
}

/** Cuts persons at a comma that does not part a surname from its first name. */
export function cutAtCommas(context: Context, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    const comma = mention.type === 'PERSON' ? commaIn(context, mention) : -1;
    if (comma < 0 || isSurnameFirst(context, mention, comma)) return [mention];
    const head = { ...mention, to: comma };
    return isFirstName(context, comma + 1) ? [head, { ...mention, from: comma + 1 }] : [head];
  });
}
