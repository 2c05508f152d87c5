import { sha256 } from '@noble/hashes/sha2.js';

/** Bytes of a salt, and bytes of a hash that are kept: enough that no other word has the same by chance. */
export const SALT_BYTES = 16;
export const HASH_BYTES = 6;

/** Size of the filter that spares most words a hash, in bits; of 50,000 terms each sets `FILTER_PLACES`. */
export const FILTER_BITS = 1 << 19;
/** One word in sixty that is no term passes then. */
const FILTER_PLACES = 3;

const utf8 = new TextEncoder();

/** SHA-256 of salt and folded term, its first 48 bits as a number. */
export function termHash(salt: Uint8Array, folded: string): number {
  const text = utf8.encode(folded);
  const salted = new Uint8Array(salt.length + text.length);
  salted.set(salt);
  salted.set(text, salt.length);
  return numberAt(sha256(salted), 0);
}

/** SHA-256 of salt and the whole list, hexadecimal: tells whether a list is the one that was hashed. */
export function listPrint(salt: Uint8Array, terms: readonly string[]): string {
  const hash = sha256.create().update(salt);
  for (const term of terms) hash.update(utf8.encode(`${term}\n`));
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The number that stands at an offset in `HASH_BYTES` bytes, the first one highest. */
export function numberAt(bytes: Uint8Array, at: number): number {
  let number = 0;
  for (let i = 0; i < HASH_BYTES; i++) number = number * 256 + (bytes[at + i] ?? 0);
  return number;
}

/** Puts a word into the filter. */
export function addToFilter(filter: Uint8Array, salt: Uint8Array, folded: string): void {
  let print = printOf(salt, folded);
  for (let i = 0; i < FILTER_PLACES; i++, print = next(print)) {
    const place = placeOf(print);
    filter[place >> 3] = (filter[place >> 3] ?? 0) | (1 << (place & 7));
  }
}

/** Whether a word with this print may be in the filter. */
export function mayHold(filter: Uint8Array, print: number): boolean {
  let rest = print;
  for (let i = 0; i < FILTER_PLACES; i++, rest = next(rest)) {
    const place = placeOf(rest);
    if (((filter[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
  }
  return true;
}

/** A word as 32 bits (FNV-1a over its letters, begun with the salt). */
export function printOf(salt: Uint8Array, folded: string): number {
  let print = beginning(salt);
  for (let i = 0; i < folded.length; i++) print = step(print, folded.charCodeAt(i));
  return print;
}

/** The same for a stretch of a text in small letters; `null` where it holds more than ASCII and must be folded first. */
export function printIn(salt: Uint8Array, lower: string, start: number, end: number): number | null {
  let print = beginning(salt);
  for (let i = start; i < end; i++) {
    const code = lower.charCodeAt(i);
    if (code > 127) return null;
    print = step(print, code);
  }
  return print;
}

const beginning = (salt: Uint8Array) =>
  0x811c9dc5 ^ ((salt[0] ?? 0) | ((salt[1] ?? 0) << 8) | ((salt[2] ?? 0) << 16));
const step = (print: number, code: number) => Math.imul(print ^ code, 0x01000193);
const next = (print: number) => Math.imul(print ^ (print >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
const placeOf = (print: number) => ((print ^ (print >>> 13)) >>> 0) & (FILTER_BITS - 1);
