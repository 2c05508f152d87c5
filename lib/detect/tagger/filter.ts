import { mix } from './hash';

/**
 * A static set of words with a few bits of knowledge about each, as an xor filter (Graf and Lemire,
 * "Xor Filters", 2020): no word itself is stored. A word that isn't in it is taken for one that is in
 * less than one of 2^fingerprintBits cases.
 */
export interface WordFilter {
  readonly cells: Uint16Array | Uint8Array;
  readonly valueBits: number;
  readonly seed: number;
}

/** Cells for a number of words. */
export function cellsFor(words: number): number {
  return 3 * Math.ceil((1.23 * words + 32) / 3);
}

/** The three cells of a word hash, one in each third. */
export function cellOf(hash: number, seed: number, third: number, block: number): number {
  const h = mix(Math.imul(hash ^ seed, 0x9e3779b1) + Math.imul(third + 1, 0x7f4a7c15)) >>> 0;
  return third * block + (h % block);
}

/** The bits that tell a stored word from others. */
export function fingerprint(hash: number, seed: number, bits: number): number {
  return mix(hash + Math.imul(seed, 0x27d4eb2f) + 0x165667b1) & ((1 << bits) - 1);
}

/** What the filter knows about a word: -1 when it is not in it. */
export function lookUp({ cells, valueBits, seed }: WordFilter, hash: number): number {
  const block = cells.length / 3;
  const cell =
    (cells[cellOf(hash, seed, 0, block)] as number) ^
    (cells[cellOf(hash, seed, 1, block)] as number) ^
    (cells[cellOf(hash, seed, 2, block)] as number);
  const bits = cells.BYTES_PER_ELEMENT * 8 - valueBits;
  return cell >>> valueBits === fingerprint(hash, seed, bits) ? cell & ((1 << valueBits) - 1) : -1;
}
