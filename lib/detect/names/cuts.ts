import { FIRST, GERMAN_SHIFT } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import { JOINS } from './couples';
import { isFirstName, isSurname } from './known';
import { FIELD, fieldOf } from './label-words';
import type { Mention } from './mention';
import { TRADE } from './trade-words';

const COMMA = 44;
const FULL_STOP = 46;
const BRACKET = 40;

const lengthOf = ({ tokens }: Context, i: number) => (tokens.end[i] as number) - (tokens.start[i] as number);

/** An ordinary word or a role behind the comma: "Kranz, Buchhalterin". */
function isDescription({ known, trade }: Context, i: number): boolean {
  const bits = known[i] as number;
  return (bits & FIRST) === 0 && (trade[i] !== TRADE.none || ((bits >> GERMAN_SHIFT) & 7) > 1);
}

/** "Wróblewski, Tomasz" is one name; "Kranz, Buchhalterin" and "Vera Kolb, Herbert" are not. */
function isSurnameFirst(context: Context, from: number, comma: number, to: number): boolean {
  const isGiven = isFirstName(context, from) || context.tokens.shape[from] === SHAPE.initial;
  const isFull = comma - from > 1 && isGiven && isFirstName(context, comma + 1);
  const isList = isFirstName(context, from) && !isSurname(context, from) && isFirstName(context, comma + 1);
  const isAgain = comma - from > 1 && context.tokens.hash[comma - 1] === context.tokens.hash[comma + 1];
  return to - comma <= 5 && !isAgain && !isFull && !isList && !isDescription(context, comma + 1);
}

/** A full stop behind a known word ends a sentence ("durch Tina. Boris bietet an"), behind "Chr" or "M" it does not. */
function isSentenceEnd({ tokens, known, cue }: Context, i: number): boolean {
  const isAbbreviation =
    tokens.shape[i - 1] === SHAPE.initial || cue[i - 1] === CUE.title || cue[i - 1] === CUE.legalForm;
  return !isAbbreviation && known[i - 1] !== 0 && tokens.spaced[i + 1] === 1;
}

function isCut(context: Context, { type }: Mention, from: number, i: number, to: number): boolean {
  const sign = context.tokens.sign[i] as number;
  if (i === from || i + 1 >= to) return false;
  if (sign === FULL_STOP) return isSentenceEnd(context, i);
  if (type === 'ORG') return false;
  if (sign === BRACKET) return true;
  if (sign === COMMA) return !isSurnameFirst(context, from, i, to);
  const isJoin = JOINS.has(sign) || context.cue[i] === CUE.and;
  return isJoin && lengthOf(context, i + 1) > 2 && lengthOf(context, i - 1) > 2;
}

const QUOTES = new Set([34, 8220, 8221, 8222, 171, 187]);

/** The place of a quotation mark that stands alone in the range: one of a pair that goes beyond it. */
function loneQuote({ tokens }: Context, { from, to }: Mention): number {
  let at = -1;
  for (let i = from; i < to; i++) {
    if (!QUOTES.has(tokens.sign[i] as number)) continue;
    if (at >= 0) return -1;
    at = i;
  }
  return at;
}

/** Words that stand before a name and are none: "Grüße", "Magistra", "Frau". */
const BEFORE = new Set<number>([CUE.address, CUE.title, CUE.greeting]);
const ROLES = new Set<number>([CUE.office, CUE.relation, CUE.family]);

function isBefore(context: Context, i: number): boolean {
  const cue = context.cue[i] as number;
  if (isFirstName(context, i)) return false;
  if (BEFORE.has(cue)) return true;
  const isRole = ROLES.has(cue) || (context.trade[i] === TRADE.role && !isSurname(context, i));
  return isRole && !isFirstName(context, i + 1);
}

function trimStart(context: Context, mention: Mention): Mention {
  const { tokens } = context;
  let from = mention.from;
  while (from + 1 < mention.to && isBefore(context, from)) {
    from++;
    while (from + 1 < mention.to && (tokens.sign[from] === FULL_STOP || tokens.sign[from] === COMMA)) from++;
  }
  const isWord = tokens.sign[from] === 0 && tokens.shape[from] !== SHAPE.digits;
  return from === mention.from || !isWord ? mention : { ...mention, from };
}

/** Words of labels for values and no more, which no address announces: "E-Mail", "Telefon". */
function isLabel(context: Context, { from, to, type }: Mention): boolean {
  const { tokens, announced } = context;
  if (type !== 'PERSON' || announced[from] === CUE.address || announced[from] === CUE.title) return false;
  let labels = 0;
  for (let i = from; i < to; i++) {
    if (fieldOf(tokens.hash[i] as number) === FIELD.value) labels++;
    else if (!tokens.sign[i] && tokens.shape[i] !== SHAPE.initial) return false;
  }
  return labels > 0;
}

const LONGEST_ENDING = 4;

/** Takes the ending of a file off: "Kündigung Elif Aydın.txt". */
function trimEnding(context: Context, mention: Mention): Mention {
  const { tokens } = context;
  const last = mention.to - 1;
  const isEnding =
    last - 1 > mention.from &&
    tokens.sign[last - 1] === FULL_STOP &&
    !tokens.spaced[last] &&
    !tokens.spaced[last - 1] &&
    tokens.shape[last] === SHAPE.lower &&
    lengthOf(context, last) <= LONGEST_ENDING;
  return isEnding ? { ...mention, to: last - 1 } : mention;
}

/** Parts a tagged range at the ends of sentences and between people, and takes titles and roles off its start. */
export function cutMentions(context: Context, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    const parts: Mention[] = [];
    const quote = loneQuote(context, mention);
    let from = mention.from;
    for (let i = from; i < mention.to; i++) {
      if (i !== quote && !isCut(context, mention, from, i, mention.to)) continue;
      if (i > from) parts.push({ ...mention, from, to: i });
      from = i + 1;
    }
    if (from < mention.to && !isLabel(context, mention)) parts.push({ ...mention, from });
    const isList = parts.length > 1;
    return parts
      .filter((part) => !isList || part.from === mention.from || !isDescription(context, part.from))
      .map((part) => (part.type === 'PERSON' ? trimEnding(context, trimStart(context, part)) : part));
  });
}
