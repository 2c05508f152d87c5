import { LABEL_COUNT } from '@/lib/detect/tagger/crf';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import type { NameModel, Tagger } from '@/lib/detect/tagger/model';
import { augment } from './augment';
import type { Chain } from './chain';
import type { Example } from './corpus';
import { type TrainingOptions, trainCrf, type Weights } from './crf-trainer';
import { withGistOf } from './gist';
import { quantise, withAllFeatures } from './quantise';
import { toSecondSequence, trainSecondLook } from './second-look';
import { type Sequence, type ShieldsOf, toSequence } from './sequences';
import { keepBuckets, strongestBuckets } from './strongest';
import { trainAllValues } from './values';

/**
 * How the shipped tagger is trained. Chosen by training on our own texts and scoring the prompts: `caution` and
 * `dropout` are what keeps the hundreds of features that only one text has from being learned by heart.
 */
export const OPTIONS: TrainingOptions & { readonly copies: number; readonly models: number } = {
  bits: 21,
  rounds: 6,
  rate: 0.1,
  caution: 3,
  decay: 0.0001,
  dropout: 0.25,
  fewest: 5,
  seed: 3,
  copies: 2,
  models: 5,
};

/** Buckets that are shipped: with all of them the file grows by a fifth and finds no more. */
const BUCKETS = 700_000;

/** So many of the 31 steps of a weight are one in the end: better many buckets in coarse steps than few in fine ones. */
const COARSE = 4;

/** Between the seeds of two models, so that no random choice comes twice. */
const SEED_STEP = 17;
/** Between the seed of the copies and that of the training. */
const TRAINING_STEP = 5;

function addShare(sum: Float32Array, values: Float32Array, shares: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (values[k] as number) / shares;
}

interface Task {
  readonly examples: readonly Example[];
  readonly lexicon: Lexicon;
  readonly shieldsOf: ShieldsOf;
  readonly options: typeof OPTIONS;
  readonly say: ((line: string) => void) | undefined;
}

const toTagger = (learned: Weights, { bits, dropout }: typeof OPTIONS, coarse: number): Tagger =>
  withAllFeatures(quantise(learned, bits, 0, coarse), dropout);

/** All features in several models, each of which leaves out another part of the texts. */
function learnParts({ examples, lexicon, shieldsOf, options, say }: Task) {
  const { bits, copies, models } = options;
  const mean: Weights = {
    weights: new Float32Array((1 << bits) * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  };
  const unseen: Chain[] = [];
  for (let model = 0; model < models; model++) {
    const seed = options.seed + SEED_STEP * model;
    say?.(`model ${model + 1} of ${models}`);
    const chains: Chain[] = [];
    const held: Sequence[] = [];
    // the copies follow the texts in the same order
    const isHeld = (index: number) => (index % examples.length) % models === model;
    const unread = withGistOf(
      examples.filter((_, index) => !isHeld(index)),
      lexicon,
    );
    augment(examples, copies, seed).forEach((example, index) => {
      const { context, ...chain } = toSequence(example, unread, bits, shieldsOf);
      if (isHeld(index)) held.push({ context, ...chain });
      else chains.push(chain);
    });
    const learned = trainCrf(chains, { ...options, seed: seed + TRAINING_STEP }, say);
    addShare(mean.weights, learned.weights, models);
    addShare(mean.transitions, learned.transitions, models);
    const single = toTagger(learned, options, 1);
    for (const sequence of held) unseen.push(toSecondSequence(sequence, single));
  }
  return { mean, unseen };
}

/**
 * Trains the tagger on examples and makes the model that the product loads. Several models, each without another part
 * of the texts, are averaged (bagging, Breiman 1996; for a linear model the average of the weights is the average of
 * the scores), and the strongest buckets of the average are kept. What each says of the texts that it has not seen is
 * what the second look learns from (stacking, Wolpert 1992).
 */
export function trainTagger(
  examples: readonly Example[],
  lexicon: Lexicon,
  shieldsOf: ShieldsOf,
  options: typeof OPTIONS = OPTIONS,
  say?: (line: string) => void,
): NameModel {
  const { mean, unseen } = learnParts({ examples, lexicon, shieldsOf, options, say });
  say?.('second look');
  return {
    ...toTagger(keepBuckets(mean, strongestBuckets(mean, BUCKETS)), options, COARSE),
    lexicon,
    secondLook: trainSecondLook(unseen, say),
    values: trainAllValues(examples, lexicon),
  };
}
