import { toBytes, toText } from './bytes';
import { fold, foldBare } from './fold';
import { addToFilter, FILTER_BITS, HASH_BYTES, listPrint, SALT_BYTES, termHash } from './term-hash';

/**
 * A company's terms (customers, projects, staff) as they are kept: whoever reads the files finds no list.
 * Whoever has them can still test a guess, since that is what a scan does.
 */
export interface HashedTerms {
  /** Random, base64. Also tells one list from another. */
  readonly salt: string;
  /** Which first words are worth a hash: a bitmap, base64. */
  readonly filter: string;
  /** Hashes of the terms, rising, base64. */
  readonly hashes: string;
  /** How many words the longest term has. */
  readonly longest: number;
  /** How many terms there are. */
  readonly count: number;
  /** Print of the list as a whole, so that the same one isn't hashed anew. */
  readonly print: string;
}

/** Longest term in words; what stands behind in a longer one is not compared. */
export const MOST_WORDS = 8;

/** What a term or text is made of, for comparing. */
export const TERM_WORDS = /[\p{L}\p{N}]+/gu;

/** Hashes a list of terms. Those without a letter or digit are left out, doubles count once. */
export function hashTerms(
  terms: readonly string[],
  salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
): HashedTerms {
  const filter = new Uint8Array(FILTER_BITS / 8);
  const hashes = new Set<number>();
  const plain = new Set<string>();
  let longest = 0;
  for (const term of terms) {
    const words = wordsOf(term);
    if (words.length === 0) continue;
    plain.add(words.map(fold).join(' '));
    longest = Math.max(longest, words.length);
    for (const form of [words.map(fold), words.map(foldBare)]) {
      addToFilter(filter, salt, form[0] ?? '');
      hashes.add(termHash(salt, form.join(' ')));
    }
  }
  return {
    salt: toText(salt),
    filter: toText(filter),
    hashes: toText(packed([...hashes].sort((a, b) => a - b))),
    longest,
    count: plain.size,
    print: listPrint(salt, terms),
  };
}

/** Whether these are the hashes of exactly this list. */
export function isHashOf(hashed: HashedTerms, terms: readonly string[]): boolean {
  try {
    return listPrint(toBytes(hashed.salt), terms) === hashed.print;
  } catch {
    return false;
  }
}

function wordsOf(term: string): string[] {
  return (term.normalize('NFC').match(TERM_WORDS) ?? []).slice(0, MOST_WORDS);
}

function packed(hashes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES);
  hashes.forEach((hash, index) => {
    let rest = hash;
    for (let i = HASH_BYTES - 1; i >= 0; i--) {
      bytes[index * HASH_BYTES + i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  });
  return bytes;
}
