import { type Fields, readFields } from './fields/fields';
import { normalise } from './normalise';
import { healDigits } from './ocr';
import { type Lexicon, NO_LEXICON } from './tagger/lexicon';
import { type Topics, topicsOf } from './topics';
import { numericStarts, wordStarts } from './word-starts';

/** A text prepared once for all recognisers. All offsets are UTF-16 units of `text`, the normalised text. */
export interface Document {
  readonly original: string;
  /** The normalised text: NFC, plain blanks and hyphens, `\n` only, nothing invisible. */
  readonly text: string;
  /** `text` in lower case, with the same length and offsets. */
  readonly lower: string;
  /** `text` with letters that scanning put in the place of digits turned back; same length and offsets. */
  readonly digits: string;
  /** Values with their labels: table cells under headings, form lines, key-value pairs. */
  readonly fields: Fields;
  /** What is known about words; knows none until the model is loaded. */
  readonly lexicon: Lexicon;
  /** Offsets at which words and numbers begin. */
  readonly words: readonly number[];
  /** Of these in `digits` those that hold a digit or have one close behind: where numbers can begin. */
  readonly numbers: readonly number[];
  /** What the text speaks of; in a part of a text what the whole speaks of. */
  readonly topics: Topics;
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Lower case without a change of length: the few letters that grow ("İ") stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    out += small.length === sign.length ? small : sign;
  }
  return out;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How far behind the start of a number its first digit stands (six letters of a codice fiscale). */
const FIRST_DIGIT = 8;

/** What is made of a document once and kept as long as it: several recognisers read the same. */
export function perDocument<T>(make: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly value: T }>();
  return (document) => {
    const kept = known.get(document) ?? { value: make(document) };
    known.set(document, kept);
    return kept.value;
  };
}

/** Normalises a text and keeps the way back to the offsets of the original. `topics` are those of the whole text. */
export function createDocument(original: string, lexicon: Lexicon = NO_LEXICON, topics?: Topics): Document {
  const { text, toOriginal } = normalise(original);
  const fields = once(() => readFields(text));
  const words = once(() => wordStarts(text));
  const lower = lowerCase(text);
  const spokenOf = once(() => topics ?? topicsOf(lower));
  const digits = healDigits(text);
  const numbers = once(() => numericStarts(digits, words(), FIRST_DIGIT));
  return {
    original,
    text,
    lower,
    digits,
    lexicon,
    get fields() {
      return fields();
    },
    get words() {
      return words();
    },
    get numbers() {
      return numbers();
    },
    get topics() {
      return spokenOf();
    },
    toOriginal,
  };
}
