import { ENGLISH_SHIFT, FIRST, GERMAN_SHIFT, RARE_SURNAME, SURNAME } from '../tagger/lexicon';
import type { Context } from './context';

const bitsOf = ({ known }: Context, i: number) => known[i] as number;

/** How usual token `i` is as a word of German or English, whichever is more: 0 no word, 1 rare to 3 frequent. */
export function wordTier(context: Context, i: number): number {
  const bits = bitsOf(context, i);
  return Math.max((bits >> GERMAN_SHIFT) & 3, (bits >> ENGLISH_SHIFT) & 3);
}

/** Known or frequent as a first name; the rare ones are mostly words of some language. */
export const isFirstName = (context: Context, i: number): boolean => (bitsOf(context, i) & FIRST) > 1;

/** On the list of usual surnames. */
export const isSurname = (context: Context, i: number): boolean => (bitsOf(context, i) & SURNAME) !== 0;

/** On one of the lists of surnames, the long one of rare ones included. */
export const isAnySurname = (context: Context, i: number): boolean =>
  (bitsOf(context, i) & (SURNAME | RARE_SURNAME)) !== 0;

/** On any list of first names or surnames. */
export const isListed = (context: Context, i: number): boolean =>
  (bitsOf(context, i) & (FIRST | SURNAME | RARE_SURNAME)) !== 0;
