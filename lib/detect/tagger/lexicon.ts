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
  /** How much a word, or two that follow one another, tell that a text is about real people; 0 nothing. */
  weigh(hash: number): number;
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
  /** Words that tell what a text is about, with the levels of their weights. */
  readonly gist: WordFilter;
}

/** Kinds of subjects as the filter numbers them. */
export const SUBJECT_KINDS: readonly SubjectKind[] = ['thing', 'person'];

/** Levels of weights as the filter stores them; the middle one is nothing. */
export const GIST_LEVELS = 32;
/** Levels to a weight of 1. */
const FINENESS = 8;

/** The level of a weight, as the filter stores it. */
export const gistLevel = (weight: number): number =>
  Math.min(GIST_LEVELS - 1, Math.max(0, Math.round(weight * FINENESS) + GIST_LEVELS / 2));

/** The weight of a level; of a word that the filter hasn't, 0. */
export const gistWeight = (level: number): number => (level < 0 ? 0 : (level - GIST_LEVELS / 2) / FINENESS);

/** The full lexicon. */
export function fullLexicon({ names, surnames, words, subjects, gist }: Filters): Lexicon {
  return {
    weigh: (hash) => gistWeight(lookUp(gist, hash)),
    subject: (hash) => SUBJECT_KINDS[lookUp(subjects, hash)],
    look: (hash) =>
      ofNames(known(names, hash)) |
      (lookUp(surnames, hash) === 0 ? RARE_SURNAME : 0) |
      (known(words, hash) << GERMAN_SHIFT),
  };
}

/** Knows no word. */
export const NO_LEXICON: Lexicon = { look: () => 0, subject: () => undefined, weigh: () => 0 };
