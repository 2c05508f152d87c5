import { mix } from './hash';

/**
 * A static set of words with a few bits of knowledge about each, as an xor filter (Graf and Lemire,
 * "Xor Filters", 2020): no word itself is stored. A word that isn't in it is taken for one that is in
 * less than one of 2^fingerprintBits cases.
 */
export interface WordFilter {
  /** Cells of `cellBits` bits without gaps, the lowest bits first, and two bytes more than they take. */
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly cellBits: number;
  readonly valueBits: number;
  readonly seed: number;
}

/** Bytes that hold a number of cells; reading takes three at a time. */
export const bytesFor = (size: number, cellBits: number): number => Math.ceil((size * cellBits) / 8) + 2;

/** The bits of a cell, at most 16. */
function cellAt({ bytes, cellBits }: WordFilter, cell: number): number {
  const bit = cell * cellBits;
  const at = bit >>> 3;
  const three = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  return (three >>> (bit & 7)) & ((1 << cellBits) - 1);
}

/** Packs cells as `WordFilter` holds them. */
export function packCells(cells: ArrayLike<number>, cellBits: number): Uint8Array {
  const bytes = new Uint8Array(bytesFor(cells.length, cellBits));
  for (let cell = 0; cell < cells.length; cell++) {
    const bit = cell * cellBits;
    const shifted = (cells[cell] as number) << (bit & 7);
    for (let k = 0; k < 3; k++) {
      const at = (bit >>> 3) + k;
      bytes[at] = (bytes[at] as number) | ((shifted >>> (8 * k)) & 255);
    }
  }
  return bytes;
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
export function lookUp(filter: WordFilter, hash: number): number {
  const { size, cellBits, valueBits, seed } = filter;
  const block = size / 3;
  const cell =
    cellAt(filter, cellOf(hash, seed, 0, block)) ^
    cellAt(filter, cellOf(hash, seed, 1, block)) ^
    cellAt(filter, cellOf(hash, seed, 2, block));
  const isKnown = cell >>> valueBits === fingerprint(hash, seed, cellBits - valueBits);
  return isKnown ? cell & ((1 << valueBits) - 1) : -1;
}
