import { CORE } from './names/core';
import { hashText } from './tagger/hash';
import { ENGLISH_SHIFT, GERMAN_SHIFT } from './tagger/lexicon';

/** Whether a lower-case word is a usual German or English word, as the small word list knows it. */
export function isOrdinaryWord(word: string): boolean {
  const knowledge = CORE.look(hashText(word));
  return ((knowledge >> GERMAN_SHIFT) & 3) > 0 || ((knowledge >> ENGLISH_SHIFT) & 3) > 0;
}
