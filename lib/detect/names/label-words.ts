import { hashText } from '../tagger/hash';
import type { WordLists } from '../word-lists';

/** What the value behind a label, or below a column heading, is. Features of the tagger: never reorder. */
export const FIELD = {
  none: 0,
  /** A label or heading that is not one of the following. */
  other: 1,
  person: 2,
  firstName: 3,
  surname: 4,
  org: 5,
  /** Customer, supplier, sender …: a person or a company. */
  party: 6,
  /** Log-in names, numbers, dates, amounts: never a name. */
  value: 7,
} as const;

let fields: ReadonlyMap<number, number> = new Map();
let fieldWords: ReadonlySet<string> = new Set();

/** Takes the words of labels, as lists `field person` and so on. Until then no label is known. */
export function takeLabelWords(lists: WordLists): void {
  const byHash = new Map<number, number>();
  const words = new Set<string>();
  for (const [kind, field] of Object.entries(FIELD)) {
    for (const word of lists.get(`field ${kind}`) ?? []) {
      const hash = hashText(word);
      words.add(word);
      if (!byHash.has(hash)) byHash.set(hash, field);
    }
  }
  fields = byHash;
  fieldWords = words;
}

/** The field that a word of a label names, by its hash in lower case; `none` for other words. */
export function fieldOf(hash: number): number {
  return fields.get(hash) ?? FIELD.none;
}

/** Whether a word in lower case stands in these lists, letter by letter: only then may a reason quote it. */
export const isFieldWord = (word: string): boolean => fieldWords.has(word);
