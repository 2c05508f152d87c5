import { LANGUAGES } from '../language';
import { hashText } from '../tagger/hash';
import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';

/** Months that are first names or surnames too. */
const MONTHS = new Set(
  'jan januar märz maerz april mai may juni june juli july august aug march mar jun jul dec mars avril giugno'
    .split(' ')
    .map(hashText),
);
const FULL_STOP = 46;
const COLON = 58;

const digitsAt = ({ tokens }: Context, i: number) =>
  tokens.shape[i] === SHAPE.digits ? (tokens.end[i] as number) - (tokens.start[i] as number) : 0;

const ENGLISH = LANGUAGES.indexOf('en');

/** Whether a day stands before token `i` without a full stop, as English writes it: "24 Dec", "2 Jan". */
function isBehindDay(context: Context, i: number): boolean {
  const { tokens, language } = context;
  if (language[i] !== ENGLISH || i === 0 || tokens.breaks[i] || tokens.shape[i] === SHAPE.lower) return false;
  const day = digitsAt(context, i - 1);
  return day > 0 && day < 3 && tokens.sign[i - 2] !== FULL_STOP && tokens.sign[i - 2] !== COLON;
}

/** Whether token `i` is the month of a date: "7. Mai", "Mai 2024", "Jan 14 03:11:52", "24 Dec". */
export function isMonth(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!MONTHS.has(tokens.hash[i] as number)) return false;
  if (isBehindDay(context, i)) return true;
  const behind = digitsAt(context, i + 1);
  if (behind === 4 || (behind > 0 && tokens.sign[i + 3] === COLON)) return true;
  return i > 1 && tokens.sign[i - 1] === FULL_STOP && digitsAt(context, i - 2) > 0 && !tokens.breaks[i];
}
