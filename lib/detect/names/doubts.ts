import { hashText } from '../tagger/hash';
import { type Context, isBare } from './context';
import type { Mention } from './mention';
import { anchorOf } from './reasons';

/** Quotation marks, straight and of all languages that we read. */
const QUOTES = new Set([34, 39, 96, 171, 187, 8216, 8217, 8218, 8220, 8221, 8222]);
/** Before these names of history stand: "Königin Luise", "Zar Peter". */
const RULERS = new Set(
  'könig königin kaiser kaiserin herzog herzogin fürst fürstin zar zarin papst kurfürst king queen emperor pope'
    .split(' ')
    .map(hashText),
);

function isSubject({ tokens }: Context, { from, to }: Mention): boolean {
  const isQuoted = QUOTES.has(tokens.sign[from - 1] as number) && QUOTES.has(tokens.sign[to] as number);
  return isQuoted || (from > 0 && !tokens.breaks[from] && RULERS.has(tokens.hash[from - 1] as number));
}

/**
 * Takes quoted names and those of rulers in a text without any sign of real people for what they mostly are
 * there: sorts, products, titles ("Dahlie 'Berta Rot'", 'Lampe „Oskar"'), history. Only the strict setting still
 * reports them.
 */
export function doubtSubjects(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  if (!isBare(context)) return mentions;
  return mentions.map((mention) => {
    const isDoubtful =
      mention.type === 'PERSON' && isSubject(context, mention) && !anchorOf(context, mention.from);
    return isDoubtful ? { ...mention, confidence: 'possible' } : mention;
  });
}
