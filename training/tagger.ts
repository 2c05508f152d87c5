import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import { type NameModel, ROW } from '@/lib/detect/tagger/model';
import { toSparse } from '@/lib/detect/tagger/sparse';
import { augment } from './augment';
import type { Example } from './corpus';
import { type TrainingOptions, trainCrf, type Weights } from './crf-trainer';
import { type ShieldsOf, toSequence } from './sequences';

/** How the shipped tagger is trained. Chosen by leaving out one training file after the other. */
export const OPTIONS: TrainingOptions & { readonly copies: number; readonly models: number } = {
  bits: 21,
  rounds: 6,
  rate: 0.1,
  decay: 0.0001,
  dropout: 0.1,
  fewest: 5,
  seed: 3,
  copies: 2,
  models: 5,
};

/** Between the seeds of two models, so that no random choice comes twice. */
const SEED_STEP = 17;

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

/** Steps of all labels together up to which a bucket says too little for its place in the file. */
const FAINT = 4;

function dropFaint(weights: Int8Array): void {
  for (let from = 0; from < weights.length; from += ROW) {
    const row = weights.subarray(from, from + ROW);
    if (row.reduce((sum, value) => sum + Math.abs(value), 0) <= FAINT) row.fill(0);
  }
}

/** Rounds the weights to few steps and keeps the buckets that have any. */
export function quantise(learned: Weights, bits: number, lexicon: Lexicon): NameModel {
  const weights = withoutFirst(learned);
  const sizes = weights
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / STEPS;
  const small = Int8Array.from(weights, (value) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / scale))),
  );
  dropFaint(small);
  return { lexicon, bits, scale, transitions: learned.transitions, weights: toSparse(small) };
}

function add(sum: Float32Array, values: Float32Array, share: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (values[k] as number) * share;
}

/**
 * Trains the tagger on examples and makes the model that the product loads. Several models that see other
 * names and another order are averaged: what only one of them believes becomes small (bagging, Breiman 1996;
 * for a linear model the average of the weights is the average of the scores).
 */
export function trainTagger(
  examples: readonly Example[],
  lexicon: Lexicon,
  shieldsOf: ShieldsOf,
  options: typeof OPTIONS = OPTIONS,
  say?: (line: string) => void,
): NameModel {
  const { bits, copies, models } = options;
  const mean: Weights = {
    weights: new Float32Array((1 << bits) * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  };
  for (let model = 0; model < models; model++) {
    const seed = options.seed + SEED_STEP * model;
    say?.(`model ${model + 1} of ${models}`);
    const sequences = augment(examples, copies, seed).map((example) =>
      toSequence(example, lexicon, bits, shieldsOf),
    );
    const { weights, transitions } = trainCrf(sequences, { ...options, seed }, say);
    add(mean.weights, weights, 1 / models);
    add(mean.transitions, transitions, 1 / models);
  }
  return quantise(mean, bits, lexicon);
}
