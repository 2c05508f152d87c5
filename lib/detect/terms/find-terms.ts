import type { Candidate } from '@/lib/detect/recogniser';
import { toBytes } from './bytes';
import { fold } from './fold';
import { type HashedTerms, MOST_WORDS, TERM_WORDS } from './hashed-terms';
import { FILTER_BITS, HASH_BYTES, mayHold, numberAt, printIn, printOf, termHash } from './term-hash';

/** What may stand between two words of a term: no end of a sentence, no other words. */
const GAP = /^[\s\-.,&+/'’]{1,3}$/;
/** Shorter words lose no `s`: "Hans" is not the genitive of "Han". */
const SHORTEST_GENITIVE = 6;

/** Where a word stands. */
type Word = readonly [start: number, end: number];

interface Lookup {
  readonly salt: Uint8Array;
  readonly filter: Uint8Array;
  readonly hashes: Float64Array;
}

/** Places of a company's terms: whole words, whatever their case, with or without umlauts, also in the genitive. */
export function findHashedTerms({ lower }: { readonly lower: string }, terms: HashedTerms): Candidate[] {
  const lookup = lookupOf(terms);
  const words = wordsIn(lower);
  const most = Math.min(terms.longest, MOST_WORDS);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const count = longestFrom(lookup, lower, words, at, most);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count === 0 || !first || !last) continue;
    found.push(candidate(first[0], last[1]));
    at += count - 1;
  }
  return found;
}

function wordsIn(lower: string): Word[] {
  const words: Word[] = [];
  TERM_WORDS.lastIndex = 0;
  for (let word = TERM_WORDS.exec(lower); word; word = TERM_WORDS.exec(lower)) {
    words.push([word.index, TERM_WORDS.lastIndex]);
  }
  return words;
}

/** How many words from here are a term: of several the longest, 0 for none. */
function longestFrom(lookup: Lookup, text: string, words: readonly Word[], at: number, most: number): number {
  const first = words[at];
  if (!first || !isWorthAHash(lookup, text, first)) return 0;
  let before = '';
  let longest = 0;
  for (let count = 1; count <= most; count++) {
    const word = words[at + count - 1];
    const gapFrom = words[at + count - 2]?.[1];
    if (!word || (count > 1 && !GAP.test(text.slice(gapFrom, word[0])))) break;
    const folded = fold(text.slice(...word));
    if (forms(folded).some((form) => isTerm(lookup, before + form))) longest = count;
    before += `${folded} `;
  }
  return longest;
}

/** Nearly all words of a text end here, so nothing is made for them. */
function isWorthAHash({ salt, filter }: Lookup, text: string, [start, end]: Word): boolean {
  const print = printIn(salt, text, start, end);
  if (print === null) {
    return forms(fold(text.slice(start, end))).some((form) => mayHold(filter, printOf(salt, form)));
  }
  if (mayHold(filter, print)) return true;
  const isGenitive = end - start >= SHORTEST_GENITIVE && text.charAt(end - 1) === 's';
  return isGenitive && mayHold(filter, printIn(salt, text, start, end - 1) ?? 0);
}

function forms(folded: string): string[] {
  const isGenitive = folded.length >= SHORTEST_GENITIVE && folded.endsWith('s');
  return isGenitive ? [folded, folded.slice(0, -1)] : [folded];
}

function isTerm({ salt, hashes }: Lookup, folded: string): boolean {
  const wanted = termHash(salt, folded);
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = hashes[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Lists that are unpacked at a time: one from each place where rules come from. */
const MOST_LISTS = 4;
const unpacked = new Map<string, Lookup>();

/** Unpacked once for a list. */
function lookupOf(terms: HashedTerms): Lookup {
  const key = `${terms.salt} ${terms.count}`;
  const lookup = unpacked.get(key) ?? unpack(terms);
  unpacked.set(key, lookup);
  for (const other of [...unpacked.keys()].slice(0, Math.max(0, unpacked.size - MOST_LISTS)))
    unpacked.delete(other);
  return lookup;
}

function unpack({ salt, filter, hashes }: HashedTerms): Lookup {
  try {
    const bytes = toBytes(hashes);
    const numbers = Float64Array.from({ length: Math.floor(bytes.length / HASH_BYTES) }, (_, index) =>
      numberAt(bytes, index * HASH_BYTES),
    );
    return { salt: toBytes(salt), filter: toBytes(filter), hashes: numbers };
  } catch {
    // a list that can't be read finds nothing; whoever takes one in has checked it before
    return { salt: new Uint8Array(), filter: new Uint8Array(FILTER_BITS / 8), hashes: new Float64Array() };
  }
}

function candidate(start: number, end: number): Candidate {
  const reason = { key: 'own-term' };
  return { start, end, type: 'OWN_TERM', confidence: 'certain', recogniser: 'own-term', reason };
}
