import { hashText } from './tagger/hash';
import { ENGLISH_SHIFT, GERMAN_SHIFT, type Lexicon, NO_LEXICON } from './tagger/lexicon';

/** Whether a lower-case word is a usual German or English word. Without a word list any word may be one. */
export function isOrdinaryWord(word: string, lexicon: Lexicon): boolean {
  if (lexicon === NO_LEXICON) return true;
  const knowledge = lexicon.look(hashText(word));
  return ((knowledge >> GERMAN_SHIFT) & 3) > 0 || ((knowledge >> ENGLISH_SHIFT) & 3) > 0;
}
