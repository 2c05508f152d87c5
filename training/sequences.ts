import { type Context, readContext, type Shield } from '@/lib/detect/names/context';
import { extractFeatures } from '@/lib/detect/names/features';
import { bucketOf, FeatureList } from '@/lib/detect/tagger/feature-list';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import { tokenise } from '@/lib/detect/tagger/tokens';
import type { Chain } from './chain';
import type { Example } from './corpus';

/** A text ready for training: its places are tokens. */
export interface Sequence extends Chain {
  readonly example: Example;
  readonly context: Context;
}

/** Small numbers for the kinds of shields, as `shieldKind` of the product gives them. */
export type ShieldsOf = (example: Example) => readonly Shield[];

function goldLabels(example: Example, context: Context): Uint8Array {
  const { start, end, count } = context.tokens;
  const gold = new Uint8Array(count);
  for (const span of example.spans) {
    const base = span.type === 'PERSON' ? 1 : span.type === 'ORG' ? 3 : 0;
    if (!base) continue;
    let first = true;
    for (let i = 0; i < count; i++) {
      if ((start[i] as number) >= span.end) break;
      if ((end[i] as number) <= span.start) continue;
      gold[i] = first ? base : base + 1;
      first = false;
    }
  }
  return gold;
}

/** Prepares one example. */
export function toSequence(example: Example, lexicon: Lexicon, bits: number, shieldsOf: ShieldsOf): Sequence {
  const context = readContext(tokenise(example.text), lexicon, shieldsOf(example));
  const { count } = context.tokens;
  const list = new FeatureList();
  const mask = (1 << bits) - 1;
  const offsets = new Int32Array(count + 1);
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    extractFeatures(context, i, list);
    for (let k = 0; k < list.length; k++) all.push(bucketOf(list.hashes[k] as number, mask));
    offsets[i + 1] = all.length;
  }
  return {
    example,
    context,
    count,
    offsets,
    features: Int32Array.from(all),
    gold: goldLabels(example, context),
  };
}
