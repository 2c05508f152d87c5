import { labelOf, readCodes } from '@/lib/detect/codes/read-codes';
import { createDocument } from '@/lib/detect/document';
import type { Candidate } from '@/lib/detect/recogniser';
import { bucketOf } from '@/lib/detect/tagger/feature-list';
import type { Lexicon } from '@/lib/detect/tagger/lexicon';
import type { Tagger } from '@/lib/detect/tagger/model';
import type { FindingType } from '@/lib/detect/types';
import type { Example, Span } from './corpus';
import { type TrainingOptions, trainCrf } from './crf-trainer';
import { quantise, withAllFeatures } from './quantise';
import type { Chain } from './sequences';

/** How the model of codes is trained: few examples, so many features are left out each time. */
const OPTIONS: TrainingOptions = {
  bits: 16,
  rounds: 8,
  rate: 0.1,
  decay: 0.0001,
  dropout: 0.3,
  fewest: 2,
  seed: 3,
  follows: () => true,
};

const FAINT = 1;
const MASK = (1 << OPTIONS.bits) - 1;

const toCandidate = ({ start, end, type }: Span): Candidate => ({
  start,
  end,
  type: type as FindingType,
  confidence: 'certain',
  recogniser: 'gold',
  reason: { key: 'gold' },
});

/** The codes of a text as a chain, or null where there are none. */
function toChain(example: Example, lexicon: Lexicon): Chain | null {
  const document = createDocument(example.text, lexicon);
  // offsets of the marks hold only where normalising changed no length
  if (document.text.length !== example.text.length) return null;
  const gold = [...example.spans].sort((a, b) => a.start - b.start).map(toCandidate);
  const offsets = [0];
  const features: number[] = [];
  const codes = readCodes(document, gold, ({ hashes, length }) => {
    for (let k = 0; k < length; k++) features.push(bucketOf(hashes[k] as number, MASK));
    offsets.push(features.length);
  });
  if (codes.length === 0) return null;
  const labels = codes.map(({ start, end }) =>
    Math.max(
      0,
      ...gold.filter((span) => span.start < end && start < span.end).map(({ type }) => labelOf(type)),
    ),
  );
  return {
    count: codes.length,
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    gold: Uint8Array.from(labels),
  };
}

/** Trains the model that tells which codes of a text are personal. Deterministic. */
export function trainCodes(examples: readonly Example[], lexicon: Lexicon): Tagger {
  const chains = examples.flatMap((example) => toChain(example, lexicon) ?? []);
  const learned = quantise(trainCrf(chains, OPTIONS), OPTIONS.bits, FAINT);
  return withAllFeatures(learned, OPTIONS.dropout);
}
