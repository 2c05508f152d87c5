import { lookUp, type WordFilter } from './filter';

/**
 * What is known about a word, packed into one number.
 * bits 0-1 first name (0 no, 1 rare, 2 known, 3 frequent), 2 surname, 3 town, 4 surname of the long list,
 * 5-6 German word (0 no, 1 rare, 2 usual, 3 frequent), 7 German word of law and trade, 8-9 English word,
 * 10-11 word of another language, 12 part of a name that texts mention as a subject (poets, brands, units).
 */
export type WordKnowledge = number;

export const FIRST = 3;
export const SURNAME = 1 << 2;
export const TOWN = 1 << 3;
export const RARE_SURNAME = 1 << 4;
export const GERMAN_SHIFT = 5;
export const TRADE_WORD = 1 << 7;
export const ENGLISH_SHIFT = 8;
export const OTHER_SHIFT = 10;
export const PUBLIC = 1 << 12;

/** A known person or figure of fiction; or a brand or thing that is called like one. */
export type SubjectKind = 'person' | 'thing';

/** Knows words by their hash in lower case. */
export interface Lexicon {
  look(hash: number): WordKnowledge;
  /** What texts mention by this name of several words as a subject, if they do; see `subjectHash`. */
  subject(hash: number): SubjectKind | undefined;
}

const known = (filter: WordFilter, hash: number) => Math.max(0, lookUp(filter, hash));

/** The names file knows five bits: first name, surname, town and, last, public name. */
function ofNames(bits: number): number {
  return (bits & 15) | (bits & 16 ? PUBLIC : 0);
}

/** The lists of words, each as a filter. */
export interface Filters {
  /** Names and towns. */
  readonly names: WordFilter;
  /** The long list of surnames. */
  readonly surnames: WordFilter;
  /** Words by frequency. */
  readonly words: WordFilter;
  /** Names of several words that are known subjects. */
  readonly subjects: WordFilter;
}

/** Kinds of subjects as the filter numbers them. */
export const SUBJECT_KINDS: readonly SubjectKind[] = ['thing', 'person'];

/** The full lexicon. */
export function fullLexicon({ names, surnames, words, subjects }: Filters): Lexicon {
  return {
    subject: (hash) => SUBJECT_KINDS[lookUp(subjects, hash)],
    look: (hash) =>
      ofNames(known(names, hash)) |
      (lookUp(surnames, hash) === 0 ? RARE_SURNAME : 0) |
      (known(words, hash) << GERMAN_SHIFT),
  };
}

/** Knows no word. */
export const NO_LEXICON: Lexicon = { look: () => 0, subject: () => undefined };
