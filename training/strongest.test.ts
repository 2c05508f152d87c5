import { describe, expect, it } from 'vitest';
import { onlyBuckets } from './chain';
import { keepBuckets, strongestBuckets } from './strongest';

/** Three buckets: the second tells persons apart, the third firms, the first nothing. */
const LEARNED = {
  weights: Float32Array.of(2, 2, 2, 2, 2, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0.5),
  transitions: new Float32Array(25),
};

describe('strongestBuckets', () => {
  it('takes those that tell labels apart, persons before firms', () => {
    expect([...strongestBuckets(LEARNED, 1)]).toEqual([0, 1, 0]);
    expect([...strongestBuckets(LEARNED, 2)]).toEqual([0, 1, 1]);
  });

  it('never takes a bucket that says nothing', () => {
    expect([...strongestBuckets(LEARNED, 3)]).toEqual([0, 1, 1]);
  });
});

describe('keepBuckets', () => {
  it('puts the others to 0 and leaves what was learned as it is', () => {
    const { weights } = keepBuckets(LEARNED, Uint8Array.of(0, 1, 0));
    expect([...weights]).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(LEARNED.weights[0]).toBe(2);
  });
});

describe('onlyBuckets', () => {
  it('leaves each place its own features', () => {
    const chain = {
      count: 3,
      offsets: Int32Array.of(0, 2, 3, 5),
      features: Int32Array.of(0, 1, 0, 2, 1),
      gold: Uint8Array.of(0, 1, 0),
    };
    const { offsets, features, gold } = onlyBuckets(chain, Uint8Array.of(0, 1, 1));
    expect([...offsets]).toEqual([0, 1, 1, 3]);
    expect([...features]).toEqual([1, 2, 1]);
    expect([...gold]).toEqual([0, 1, 0]);
  });
});
