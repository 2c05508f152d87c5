import { LANGUAGES } from '../language';
import { ENGLISH_SHIFT, FIRST } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';
import type { EnglishReader, NameRange } from './english';
import type { Mention } from './mention';

const ENGLISH = LANGUAGES.indexOf('en');

/** The tagger must give each word of the name at least this probability. */
const LEAST = 0.05;

/** Ranges of tokens that make up the English paragraphs. */
function paragraphs({ tokens, language }: Context): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && !tokens.breaks[to]) to++;
    if (language[from] === ENGLISH && to - from > 2) found.push({ from, to });
    from = to;
  }
  return found;
}

/** Whether a token reads like a name: capital, and a listed first name or no frequent word. */
function isNamelike({ tokens, known }: Context, i: number): boolean {
  const shape = tokens.shape[i] as number;
  if (shape === SHAPE.lower || shape >= SHAPE.digits) return false;
  const bits = known[i] as number;
  return (bits & FIRST) > 1 || ((bits >> ENGLISH_SHIFT) & 3) < 2;
}

function toMention(
  context: Context,
  range: NameRange,
  from: number,
  to: number,
  shares: Float32Array,
): Mention | undefined {
  const { tokens } = context;
  let first = from;
  while (first < to && (tokens.start[first] as number) < range.start) first++;
  let last = first;
  while (last < to && (tokens.end[last] as number) <= range.end) last++;
  if (last === first) return undefined;
  for (let i = first; i < last; i++) {
    if (context.shield[i] || (shares[i] as number) < LEAST) return undefined;
    if (tokens.sign[i] === 0 && !isNamelike(context, i)) return undefined;
  }
  return {
    from: first,
    to: last,
    type: 'PERSON',
    // measured on the English development prompts: one more name found costs one false alarm
    confidence: 'possible',
    reason: { key: 'english-grammar' },
    source: 'names-english',
  };
}

/** Names that the English reader sees and the tagger does not rule out. */
export function findEnglishNames(context: Context, read: EnglishReader, shares: Float32Array): Mention[] {
  const { tokens } = context;
  return paragraphs(context).flatMap(({ from, to }) => {
    const start = tokens.start[from] as number;
    const paragraph = tokens.text.slice(start, tokens.end[to - 1]);
    return read(paragraph)
      .map((range) => ({ start: start + range.start, end: start + range.end }))
      .map((range) => toMention(context, range, from, to, shares))
      .filter((mention) => mention !== undefined);
  });
}
