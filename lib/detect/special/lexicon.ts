import { readSections } from '../sections';
import { SPECIAL_CATEGORIES, type SpecialCategory } from '../types';
import { type WordMatcher, wordMatcher } from '../word-matcher';

/**
 * The file of words that give a special category away (Art. 9(1) and 10 GDPR), below the extension's root. A
 * section for each category and strength, `[health strong]`, holds patterns parted by semicolons; lines with # are
 * remarks. The caller loads it.
 */
export const SPECIAL_FILE = 'detect/special.txt';

/** Matchers of the words of one category, at a word's start in lower-case text. */
export interface SpecialWords {
  /** One of these beside a person is enough. */
  readonly strong: WordMatcher;
  /** Of these two different ones are needed. */
  readonly weak: WordMatcher;
}

/** The words of all categories. */
export interface SpecialLexicon {
  readonly categories: ReadonlyMap<SpecialCategory, SpecialWords>;
  /** All words at once: what it does not know, no category knows. */
  readonly any: WordMatcher;
}

let lexicon: SpecialLexicon | null = null;

/** The words, or null until their file was taken. */
export const specialLexicon = (): SpecialLexicon | null => lexicon;

/** Takes the file of words. @throws when a category has no strong words */
export function takeSpecialWords(bytes: Uint8Array): void {
  const sections = readSections(bytes, ';');
  const categories = new Map<SpecialCategory, SpecialWords>();
  for (const category of SPECIAL_CATEGORIES) {
    const strong = sections.get(`${category} strong`);
    if (!strong) throw new Error(`No words for ${category}.`);
    categories.set(category, {
      strong: wordMatcher(strong),
      weak: wordMatcher(sections.get(`${category} weak`) ?? []),
    });
  }
  lexicon = { categories, any: wordMatcher([...sections.values()].flat()) };
}
