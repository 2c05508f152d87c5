import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import { ROW, type Tagger } from '@/lib/detect/tagger/model';
import { toSparse } from '@/lib/detect/tagger/sparse';
import type { Weights } from './crf-trainer';

/** Steps on each side of 0 that a weight is rounded to: more of them cost space and change hardly a label. */
const STEPS = 31;
/** Share of the weights that keep their size; the few beyond are cut so that the rest keeps its precision. */
const KEPT = 0.9995;

/** The weights of each label less those of "no name": the sums differ by the same for all labels. */
function withoutFirst({ weights }: Weights): Float32Array {
  const out = new Float32Array((weights.length / LABEL_COUNT) * ROW);
  for (let bucket = 0; bucket * ROW < out.length; bucket++) {
    const base = bucket * LABEL_COUNT;
    for (let y = 1; y < LABEL_COUNT; y++) {
      out[bucket * ROW + y - 1] = (weights[base + y] as number) - (weights[base] as number);
    }
  }
  return out;
}

function dropFaint(weights: Int8Array, faint: number): void {
  for (let from = 0; from < weights.length; from += ROW) {
    const row = weights.subarray(from, from + ROW);
    if (row.reduce((sum, value) => sum + Math.abs(value), 0) <= faint) row.fill(0);
  }
}

/** Rounds half away from zero: `Math.round` alone would raise all that lies in the middle. */
const rounded = (value: number) => Math.sign(value) * Math.round(Math.abs(value));

/**
 * Rounds the weights to few steps and keeps the buckets whose steps come to more than `faint` together. `coarse`
 * of these steps make one in the end: with four the file packs a fifth smaller, and hardly a label changes.
 */
export function quantise(learned: Weights, bits: number, faint: number, coarse = 1): Tagger {
  const weights = withoutFirst(learned);
  const sizes = weights
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / STEPS;
  const small = Int8Array.from(weights, (value) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / scale))),
  );
  dropFaint(small, faint);
  const steps = coarse > 1 ? small.map((value) => rounded(value / coarse)) : small;
  return { bits, scale: scale * coarse, transitions: learned.transitions, weights: toSparse(steps) };
}

/** In training a share of the features was left out: with all of them the sums are larger by as much. */
export const withAllFeatures = (learned: Tagger, dropout: number): Tagger => ({
  ...learned,
  scale: learned.scale * (1 - dropout),
});
