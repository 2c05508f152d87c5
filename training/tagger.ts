import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import type { NameModel } from '@/lib/detect/tagger/model';
import { augment } from './augment';
import type { Example } from './corpus';
import { type TrainingOptions, trainCrf, type Weights } from './crf-trainer';
import { type ShieldsOf, toSequence } from './sequences';

/** How the shipped tagger is trained. Chosen by leaving out one training file after the other. */
export const OPTIONS: TrainingOptions & { readonly copies: number } = {
  bits: 18,
  rounds: 4,
  rate: 0.1,
  decay: 0.0001,
  dropout: 0.1,
  seed: 3,
  copies: 2,
};

/** Weights below this share of the largest one are dropped: they cost space and decide nothing. */
const SMALLEST = 0.5;

/** Rounds the weights to 8 bits. The few largest are cut so that the rest keeps its precision. */
export function quantise({ weights, transitions }: Weights, bits: number, lexicon: Lexicon): NameModel {
  const sizes = weights
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const small = new Int8Array(weights.length);
  weights.forEach((value, k) => {
    const units = value / scale;
    if (Math.abs(units) >= SMALLEST) small[k] = Math.max(-127, Math.min(127, Math.round(units)));
  });
  if (small.length !== LABEL_COUNT << bits) throw new Error('The weights do not fit the buckets.');
  return { lexicon, bits, scale, transitions, weights: small };
}

/** Trains the tagger on examples and makes the model that the product loads. */
export function trainTagger(
  examples: readonly Example[],
  lexicon: Lexicon,
  shieldsOf: ShieldsOf,
  options: typeof OPTIONS = OPTIONS,
  say?: (line: string) => void,
): NameModel {
  const learned = augment(examples, options.copies, options.seed);
  const sequences = learned.map((example) => toSequence(example, lexicon, options.bits, shieldsOf));
  return quantise(trainCrf(sequences, options, say), options.bits, lexicon);
}
