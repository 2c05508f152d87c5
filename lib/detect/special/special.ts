import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import type { SpecialCategory, SpecialHint } from '../types';
import { isLetterAt } from '../word';
import type { WordMatcher } from '../word-matcher';
import { type SpecialWords, specialLexicon } from './lexicon';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** How far a person may stand from the word, in UTF-16 units. */
const REACH = 280;
/** In shorter texts everything belongs together. */
const SHORT = 700;

const matches = (lower: string, starts: readonly number[], match: WordMatcher): Place[] =>
  starts.flatMap((start) => {
    const end = match(lower, start);
    return end > 0 ? [{ start, end: wordEnd(lower, end) }] : [];
  });

function wordEnd(lower: string, index: number): number {
  let end = index;
  while (isLetterAt(lower, end)) end++;
  return end;
}

function nearPerson({ text }: Document, place: Place, persons: readonly Candidate[]): boolean {
  if (text.length <= SHORT) return persons.length > 0;
  return persons.some((person) => person.start - place.end < REACH && place.start - person.end < REACH);
}

const distinct = ({ lower }: Document, places: readonly Place[]) =>
  new Set(places.map(({ start, end }) => lower.slice(start, Math.min(end, start + 5)))).size;

function placesOf(
  document: Document,
  starts: readonly number[],
  words: SpecialWords,
  persons: readonly Candidate[],
): Place[] {
  const strong = matches(document.lower, starts, words.strong).filter((place) =>
    nearPerson(document, place, persons),
  );
  if (strong.length > 0) return strong;
  const weak = matches(document.lower, starts, words.weak).filter((place) =>
    nearPerson(document, place, persons),
  );
  return distinct(document, weak) >= 2 ? weak : [];
}

/** Texts about the health of animals, unless they speak of a person's sickness or pregnancy as well. */
const ANIMALS =
  /(?:^|[^\p{L}])(?:tierarzt|tierärzt|tierklinik|tierpraxis|tierhalter|kater(?![\p{L}])|hündin|wallach|veterinär|veterinary)/u;
const PEOPLE = /krank(?:geschrieben|gemeldet|meldung|schreibung)|schwanger|mutterschutz|sick (?:note|leave)/;

const isAbout = (category: SpecialCategory, lower: string) =>
  category !== 'health' || !ANIMALS.test(lower) || PEOPLE.test(lower);

/** Findings that point to a single human being. */
const ABOUT_PERSONS = new Set(['PERSON', 'DATE_OF_BIRTH', 'SOCIAL_SECURITY', 'HEALTH_INSURANCE']);

/**
 * Which special categories (Art. 9(1) and 10 GDPR) a text reveals about an identifiable person: words of
 * the category and a person close by. None until their file is loaded. General texts about medicine, law or faith name nobody and stay quiet.
 */
export function findSpecial(document: Document, findings: readonly Candidate[]): SpecialHint[] {
  const persons = findings.filter(({ type }) => ABOUT_PERSONS.has(type));
  const lexicon = specialLexicon();
  if (persons.length === 0 || !lexicon) return [];
  const starts = document.words.filter((start) => lexicon.any(document.lower, start) > 0);
  return [...lexicon.categories].flatMap(([category, words]) => {
    const places = placesOf(document, starts, words, persons);
    if (places.length === 0 || !isAbout(category, document.lower)) return [];
    return [{ category, places: places.map(({ start, end }) => document.toOriginal(start, end)) }];
  });
}
