import { createDocument } from '@/lib/detect/document';
import type { Candidate } from '@/lib/detect/recogniser';
import { bucketOf } from '@/lib/detect/tagger/feature-list';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import type { Tagger, ValueId } from '@/lib/detect/tagger/model';
import type { FindingType } from '@/lib/detect/types';
import { VALUE_KINDS } from '@/lib/detect/values/kinds';
import { labelOf, readValues } from '@/lib/detect/values/read-values';
import type { ValueKind } from '@/lib/detect/values/value';
import type { Chain } from './chain';
import type { Example, Span } from './corpus';
import { type TrainingOptions, trainCrf } from './crf-trainer';
import { quantise, withAllFeatures } from './quantise';

/** How the models of values are trained: few examples, so many features are left out each time. */
const OPTIONS: TrainingOptions = {
  bits: 16,
  rounds: 8,
  rate: 0.1,
  caution: 1,
  decay: 0.0001,
  dropout: 0.3,
  fewest: 5,
  seed: 3,
  follows: () => true,
};

const FAINT = 2;
const COARSE = 4;
const MASK = (1 << OPTIONS.bits) - 1;

const toCandidate = ({ start, end, type }: Span): Candidate => ({
  start,
  end,
  type: type as FindingType,
  confidence: 'certain',
  recogniser: 'gold',
  reason: { key: 'gold' },
});

/** The values of a kind in a text as a chain, or null where there are none. */
function toChain(kind: ValueKind, example: Example, lexicon: Lexicon): Chain | null {
  const document = createDocument(example.text, lexicon);
  // offsets of the marks hold only where normalising changed no length
  if (document.text.length !== example.text.length) return null;
  const gold = [...example.spans].sort((a, b) => a.start - b.start).map(toCandidate);
  const offsets = [0];
  const features: number[] = [];
  const values = readValues(kind, document, gold, ({ hashes, length }) => {
    for (let k = 0; k < length; k++) features.push(bucketOf(hashes[k] as number, MASK));
    offsets.push(features.length);
  });
  if (values.length === 0) return null;
  const labels = values.map(({ start, end }) =>
    Math.max(
      0,
      ...gold.filter((span) => span.start < end && start < span.end).map(({ type }) => labelOf(kind, type)),
    ),
  );
  return {
    count: values.length,
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    gold: Uint8Array.from(labels),
  };
}

/** Trains the model that tells which values of a kind are personal. Deterministic. */
export function trainValues(kind: ValueKind, examples: readonly Example[], lexicon: Lexicon): Tagger {
  const chains = examples.flatMap((example) => toChain(kind, example, lexicon) ?? []);
  const learned = quantise(trainCrf(chains, OPTIONS), OPTIONS.bits, FAINT, COARSE);
  return withAllFeatures(learned, OPTIONS.dropout);
}

/** Trains the models of all kinds, by the kind's name. */
export const trainAllValues = (
  examples: readonly Example[],
  lexicon: Lexicon,
): Readonly<Record<ValueId, Tagger>> =>
  Object.fromEntries(VALUE_KINDS.map((kind) => [kind.id, trainValues(kind, examples, lexicon)])) as Record<
    ValueId,
    Tagger
  >;
