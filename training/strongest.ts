import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import type { Weights } from './crf-trainer';

/** Labels from this one on are those of firms. They count half: people are what must not be missed. */
const FIRMS = 3;

/** How much the weights of each bucket tell labels apart. */
function strengths({ weights }: Weights): Float32Array {
  const sums = new Float32Array(weights.length / LABEL_COUNT);
  for (let bucket = 0; bucket < sums.length; bucket++) {
    const base = bucket * LABEL_COUNT;
    for (let y = 1; y < LABEL_COUNT; y++) {
      const apart = Math.abs((weights[base + y] as number) - (weights[base] as number));
      sums[bucket] = (sums[bucket] as number) + apart * (y >= FIRMS ? 0.5 : 1);
    }
  }
  return sums;
}

/** Marks with 1 the `count` buckets whose weights tell labels apart most. */
export function strongestBuckets(learned: Weights, count: number): Uint8Array {
  const sums = strengths(learned);
  const least = sums.slice().sort()[Math.max(0, sums.length - count)] as number;
  return Uint8Array.from(sums, (sum) => (sum >= least && sum > 0 ? 1 : 0));
}

/** The weights with those of all other buckets at 0. */
export const keepBuckets = ({ weights, transitions }: Weights, kept: Uint8Array): Weights => ({
  weights: weights.map((value, k) => (kept[Math.floor(k / LABEL_COUNT)] ? value : 0)),
  transitions,
});
