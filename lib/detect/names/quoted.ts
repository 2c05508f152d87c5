import type { Context } from './context';
import type { Mention } from './mention';
import { anchorOf } from './reasons';

/** Quotation marks, straight and of all languages that we read. */
const QUOTES = new Set([34, 39, 96, 171, 187, 8216, 8217, 8218, 8220, 8221, 8222]);

const isQuote = ({ tokens }: Context, i: number) => QUOTES.has(tokens.sign[i] as number);

/** Whether a text gives no sign of real people: no address, contact, identifier, salutation or greeting. */
const isBare = ({ text }: Context) => (text & 31) === 0;

/**
 * Takes quoted names in a text without any sign of real people for what they mostly are there: sorts, products,
 * titles ("Funkie 'Alma Grün'", 'Lampe „Oskar"'). Only the strict setting still reports them.
 */
export function doubtQuoted(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  if (!isBare(context)) return mentions;
  return mentions.map((mention) => {
    const { from, to, type } = mention;
    const isQuoted = type === 'PERSON' && isQuote(context, from - 1) && isQuote(context, to);
    return isQuoted && !anchorOf(context, from) ? { ...mention, confidence: 'possible' } : mention;
  });
}
