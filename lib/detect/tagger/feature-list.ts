import { mix } from './hash';

/** Most features that one token can have. */
const MOST_FEATURES = 128;

/** Receives the features of one token as hashes. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST_FEATURES);
  length = 0;

  /** Adds the feature of a template with up to two values. */
  add(template: number, a: number, b = 0): void {
    this.hashes[this.length++] =
      Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35);
  }
}

/** The bucket of a feature's hash in a model with `mask + 1` buckets. */
export const bucketOf = (hash: number, mask: number): number => mix(hash) & mask;
