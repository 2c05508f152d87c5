import { describe, expect, it } from 'vitest';
import type { Chain } from './chain';
import { type TrainingOptions, trainCrf } from './crf-trainer';

const OPTIONS: TrainingOptions = {
  bits: 3,
  rounds: 4,
  rate: 0.1,
  caution: 1,
  decay: 0,
  dropout: 0,
  fewest: 1,
  seed: 1,
};

const chain = (features: number[], gold: number[]): Chain => ({
  count: gold.length,
  offsets: Int32Array.from({ length: gold.length + 1 }, (_, i) => i),
  features: Int32Array.from(features),
  gold: Uint8Array.from(gold),
});

/** Bucket 1 begins persons, 2 is no name; bucket 5 stands in one text alone. */
const TEXTS = [...Array.from({ length: 30 }, () => chain([1, 2, 2], [1, 0, 0])), chain([5, 2], [1, 0])];
const weightOf = (weights: Float32Array, bucket: number, label: number) =>
  (weights[bucket * 5 + label] as number) - (weights[bucket * 5] as number);

describe('trainCrf', () => {
  it('learns what features say', () => {
    const { weights } = trainCrf(TEXTS, OPTIONS);
    expect(weightOf(weights, 1, 1)).toBeGreaterThan(0.5);
    expect(weightOf(weights, 2, 1)).toBeLessThan(-0.5);
  });

  it('gives the same weights again', () => {
    expect(trainCrf(TEXTS, OPTIONS)).toEqual(trainCrf(TEXTS, OPTIONS));
  });

  it('trusts what one text alone has the less, the more caution it takes', () => {
    const share = (caution: number) => {
      const { weights } = trainCrf(TEXTS, { ...OPTIONS, caution });
      return weightOf(weights, 5, 1) / weightOf(weights, 1, 1);
    };
    expect(share(1)).toBeLessThan(share(1e-8));
  });

  it('leaves features out that too few tokens have', () => {
    const { weights } = trainCrf(TEXTS, { ...OPTIONS, fewest: 2 });
    expect(weightOf(weights, 5, 1)).toBe(0);
  });
});
