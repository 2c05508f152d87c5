import { hitOf, signed } from './define-recogniser';
import type { Document } from './document';
import { isOrdinaryWord } from './ordinary-word';
import type { Candidate } from './recogniser';
import { fold } from './terms/fold';
import { matchAt } from './word';

/** The words of a person's name, in lower case without accents, as log-ins write them. */
type Parts = readonly string[];

const ascii = (name: string) => fold(name).replace(/ł/g, 'l');

const partsOf = ({ text }: Document, { start, end }: Candidate): Parts =>
  ascii(text.slice(start, end)).match(/\p{L}{2,}/gu) ?? [];

const SHORTEST = 3;

/** How many letters two words share at their beginnings. */
function common(a: string, b: string): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k;
}

/** Whether the letters are the beginning of one word and then that of another: "blachenm" of Björn Lachenmaier. */
function isMadeOf(letters: string, a: string, b: string): boolean {
  for (let k = common(letters, a); k >= 1; k--) {
    const rest = letters.slice(k);
    const isWhole = common(rest, b) === rest.length && rest.length > 0;
    if (isWhole && (k >= SHORTEST || rest.length >= Math.min(b.length, SHORTEST + 1))) return true;
  }
  return false;
}

/** Whether letters are a surname behind one letter or two: "mtraore" where only "Traoré" is named. */
function isBehindInitials(letters: string, a: string): boolean {
  const more = letters.length - a.length;
  return a.length > SHORTEST && more > 0 && more < SHORTEST && letters.endsWith(a);
}

function isDerived(letters: string, persons: readonly Parts[]): boolean {
  if (letters.length < SHORTEST || persons.some((parts) => parts.includes(letters))) return false;
  return persons.some((parts) =>
    parts.some((a) => isBehindInitials(letters, a) || parts.some((b) => a !== b && isMadeOf(letters, a, b))),
  );
}

const LOGIN = /\p{Ll}{1,20}(?:[._-]?\p{Ll}{1,20})?\d{0,3}(?![\p{L}\d@]|[._-][\p{L}\d])/uy;
/** What is part of an address, a path or a longer log-in. */
const GOES_ON = /[@._/-]/;
const account = signed('derived-account', 'USERNAME');
const REASON = { key: 'made-of-name' };

/** So many different names are compared: a list of all customers holds no log-ins. */
const MOST_NAMES = 150;

/** The different names of a text, as their words, by the letters with which these begin. */
function namesByInitial(document: Document, persons: readonly Candidate[]): ReadonlyMap<string, Parts[]> {
  const names = new Map<string, Parts>();
  for (const person of persons) {
    if (names.size === MOST_NAMES) break;
    const parts = partsOf(document, person);
    names.set(parts.join(' '), parts);
  }
  const byInitial = new Map<string, Parts[]>();
  for (const parts of names.values())
    for (const initial of new Set(parts.map((part) => part.charAt(0))))
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), parts]);
  return byInitial;
}

/** A name begins with the log-in or, behind one letter or two, a surname does. */
const OFFSETS = [0, 1, 2];

/** Log-ins that are made of the name of a person in the text: "nfarrant" where Ngozi Farrant is named. */
export function findDerivedAccounts(document: Document, persons: readonly Candidate[]): Candidate[] {
  const names = namesByInitial(document, persons);
  const { text, lexicon } = document;
  return document.words.flatMap((start) => {
    const isPossible = OFFSETS.some((k) => names.has(text.charAt(start + k)));
    if (!isPossible || GOES_ON.test(text.charAt(start - 1))) return [];
    const end = matchAt(LOGIN, text, start);
    const value = text.slice(start, Math.max(start, end));
    if (value.length <= SHORTEST || isOrdinaryWord(value, lexicon)) return [];
    const near = OFFSETS.flatMap((k) => names.get(text.charAt(start + k)) ?? []);
    const letters = ascii(value).replace(/\P{L}/gu, '');
    return isDerived(letters, near) ? [account(hitOf(start, value, 'likely', REASON))] : [];
  });
}
