import { readFirstLook } from '@/lib/detect/names/first-look';
import { secondFeatures } from '@/lib/detect/names/second-features';
import { firstShares } from '@/lib/detect/names/tag';
import { bucketOf, FeatureList } from '@/lib/detect/tagger/feature-list';
import type { Tagger } from '@/lib/detect/tagger/model';
import type { Chain } from './chain';
import { type TrainingOptions, trainCrf } from './crf-trainer';
import { quantise, withAllFeatures } from './quantise';
import type { Sequence } from './sequences';

/** How the second look is trained: few features, so many of them are left out each time. */
const OPTIONS: TrainingOptions = {
  bits: 16,
  rounds: 8,
  rate: 0.02,
  caution: 1e-8,
  decay: 0.0001,
  dropout: 0.3,
  fewest: 10,
  seed: 5,
};

const MASK = (1 << OPTIONS.bits) - 1;

/** A text as the second look sees it, after a first look by a model that was not trained on it. */
export function toSecondSequence({ context, count, gold }: Sequence, model: Tagger): Chain {
  const look = readFirstLook(context, firstShares(context, model));
  const list = new FeatureList();
  const offsets = new Int32Array(count + 1);
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    secondFeatures(look, context, i, list);
    for (let k = 0; k < list.length; k++) all.push(bucketOf(list.hashes[k] as number, MASK));
    offsets[i + 1] = all.length;
  }
  return { count, offsets, features: Int32Array.from(all), gold };
}

/** Trains the second look. */
export function trainSecondLook(chains: readonly Chain[], say?: (line: string) => void): Tagger {
  const learned = quantise(trainCrf(chains, OPTIONS, say), OPTIONS.bits, 0);
  return withAllFeatures(learned, OPTIONS.dropout);
}
