import { LABEL_COUNT } from './crf';
import { bucketOf, type FeatureList } from './feature-list';
import type { Tagger } from './model';
import { rowOf, ZERO } from './sparse';

const L = LABEL_COUNT;

/** Two of a row's four bytes, each in a half of 32 bits: so two sums are added at once, of up to 128 rows. */
const HALVES = 0x00ff00ff;

/** The sums of each place so far: of the first and third label, of the second and fourth, and how many rows. */
export const SUMS = 3;

/** Adds the rows of the listed features to the sums of place `i`. */
export function addRows({ bits, weights }: Tagger, list: FeatureList, sums: Int32Array, i: number): void {
  const { index, rows } = weights;
  const { hashes, length } = list;
  const mask = (1 << bits) - 1;
  let odd = 0;
  let even = 0;
  for (let k = 0; k < length; k++) {
    const row = rows[rowOf(index, bucketOf(hashes[k] as number, mask))] as number;
    odd = (odd + (row & HALVES)) | 0;
    even = (even + ((row >>> 8) & HALVES)) | 0;
  }
  const at = i * SUMS;
  sums[at] = (sums[at] as number) + odd;
  sums[at + 1] = (sums[at + 1] as number) + even;
  sums[at + 2] = (sums[at + 2] as number) + length;
}

/** Writes the sums of place `i` into its row of scores; the first label has 0. */
export function toScores(sums: Int32Array, i: number, scale: number, scores: Float32Array): void {
  const odd = sums[i * SUMS] as number;
  const even = sums[i * SUMS + 1] as number;
  const zeros = ZERO * (sums[i * SUMS + 2] as number);
  scores[i * L + 1] = ((odd & 0xffff) - zeros) * scale;
  scores[i * L + 2] = ((even & 0xffff) - zeros) * scale;
  scores[i * L + 3] = ((odd >>> 16) - zeros) * scale;
  scores[i * L + 4] = ((even >>> 16) - zeros) * scale;
}
