import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import type { NameModel } from '@/lib/detect/tagger/model';
import { augment } from './augment';
import type { Example } from './corpus';
import { type TrainingOptions, trainCrf, type Weights } from './crf-trainer';
import { quantise } from './quantise';
import { toSecondSequence, trainSecondLook } from './second-look';
import { type Sequence, type ShieldsOf, toSequence } from './sequences';
import { trainAllValues } from './values';

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

/**
 * Steps of all labels together up to which a bucket says too little for its place: in a single model, and in
 * the average, which has to fit into 1.5 MB and loses nothing by it.
 */
const FAINT = { single: 4, mean: 15 };
/** So many steps of the average are one in the end: better many buckets in coarse steps than few in fine ones. */
const COARSE = 4;

/** Between the seeds of two models, so that no random choice comes twice. */
const SEED_STEP = 17;

function add(sum: Float32Array, values: Float32Array, share: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (values[k] as number) * share;
}

/**
 * Trains the tagger on examples and makes the model that the product loads. Several models are averaged, each
 * of which sees other names, another order and leaves out another part of the texts (bagging, Breiman 1996; for a
 * linear model the average of the weights is the average of the scores). What each says of the texts that it
 * has not seen is what the second look learns from (stacking, Wolpert 1992). The models of values learn from `forValues`
 * as well.
 */
export function trainTagger(
  examples: readonly Example[],
  lexicon: Lexicon,
  shieldsOf: ShieldsOf,
  options: typeof OPTIONS = OPTIONS,
  say?: (line: string) => void,
  forValues: readonly Example[] = [],
): NameModel {
  const { bits, copies, models } = options;
  const mean: Weights = {
    weights: new Float32Array((1 << bits) * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  };
  const unseen: Sequence[] = [];
  for (let model = 0; model < models; model++) {
    const seed = options.seed + SEED_STEP * model;
    say?.(`model ${model + 1} of ${models}`);
    const sequences = augment(examples, copies, seed).map((example) =>
      toSequence(example, lexicon, bits, shieldsOf),
    );
    // the copies follow the texts in the same order
    const isHeld = (_: Sequence, index: number) => (index % examples.length) % models === model;
    const learned = trainCrf(
      sequences.filter((sequence, index) => !isHeld(sequence, index)),
      { ...options, seed },
      say,
    );
    add(mean.weights, learned.weights, 1 / models);
    add(mean.transitions, learned.transitions, 1 / models);
    const single = quantise(learned, bits, FAINT.single);
    for (const sequence of sequences.filter(isHeld)) unseen.push(toSecondSequence(sequence, single));
  }
  say?.('second look');
  return {
    ...quantise(mean, bits, FAINT.mean, COARSE),
    lexicon,
    secondLook: trainSecondLook(unseen, say),
    values: trainAllValues([...examples, ...forValues], lexicon),
  };
}
