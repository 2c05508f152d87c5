import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';
import type { Mention } from './mention';

const COMMA = 44;
/** Words between the day and the year: "de enero de". */
const MOST_WORDS = 3;

const digitsAt = ({ tokens }: Context, i: number) =>
  tokens.shape[i] === SHAPE.digits ? (tokens.end[i] as number) - (tokens.start[i] as number) : 0;

/** Whether token `i` is a word of the same line. */
const isWord = ({ tokens }: Context, i: number) =>
  i < tokens.count && !tokens.breaks[i] && (tokens.shape[i] as number) < SHAPE.digits;

/** Whether a day, its month in words and a year begin at token `i`. */
function isDate(context: Context, i: number): boolean {
  const { tokens } = context;
  const day = digitsAt(context, i);
  if (day === 0 || day > 2 || tokens.breaks[i]) return false;
  let at = i + 1;
  if (at < tokens.count && tokens.sign[at]) at++;
  const from = at;
  while (at - from < MOST_WORDS && isWord(context, at)) at++;
  return at > from && digitsAt(context, at) === 4;
}

/**
 * Whether a mention is the town of a letter's date line: "Dijon, le 4 novembre 2024", "Köln, den 3. Mai 2026".
 * Dates in figures alone stand behind people too and prove nothing.
 */
export function isTownOfDate(context: Context, { from, to, type }: Mention): boolean {
  const { tokens, place } = context;
  if (type !== 'PERSON' || place[from] !== 0 || tokens.sign[to] !== COMMA || tokens.breaks[to]) return false;
  return isDate(context, to + 1) || (isWord(context, to + 1) && isDate(context, to + 2));
}
