/** What a chain is trained on: the features and gold label of each place. */
export interface Chain {
  readonly count: number;
  /** Features of place i: `features[offsets[i]]` to `features[offsets[i + 1]]`. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
}

/** The chain with the features of these buckets alone. `kept[bucket]` is 1 for those that stay. */
export function onlyBuckets({ count, offsets, features, gold }: Chain, kept: Uint8Array): Chain {
  const left = new Int32Array(features.length);
  const starts = new Int32Array(count + 1);
  let length = 0;
  for (let i = 0; i < count; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const bucket = features[k] as number;
      if (kept[bucket]) left[length++] = bucket;
    }
    starts[i + 1] = length;
  }
  return { count, offsets: starts, features: left.slice(0, length), gold };
}
