import { bestLabels, LABEL_COUNT, marginals, NEVER } from '../tagger/crf';
import { FIRST } from '../tagger/lexicon';
import type { NameModel } from '../tagger/model';
import type { Confidence } from '../types';
import type { Context } from './context';
import { extractFeatures, FeatureList } from './features';
import type { Mention } from './mention';
import { anchorOf } from './reasons';

const L = LABEL_COUNT;

/** Added to the score of "no name": what decides recall against precision. */
const BIAS = { likely: Number(globalThis.process?.env?.["BI"] ?? 0), possible: -2.5 };

/** From this probability a tagged name counts as certain. */
const CERTAIN = 0.97;

function scoreTokens(context: Context, model: NameModel): Float32Array {
  const { count } = context.tokens;
  const scores = new Float32Array(count * L);
  const list = new FeatureList(model.bits);
  const { weights, scale } = model;
  const sums = new Int32Array(L);
  for (let i = 0; i < count; i++) {
    extractFeatures(context, i, list);
    sums.fill(0);
    for (let k = 0; k < list.length; k++) {
      const base = (list.buckets[k] as number) * L;
      for (let y = 0; y < L; y++) sums[y] = (sums[y] as number) + (weights[base + y] as number);
    }
    for (let y = 0; y < L; y++) scores[i * L + y] = (sums[y] as number) * scale;
  }
  return scores;
}

/** Names neither begin inside an identifier nor go over a line break or a gap between columns. */
function forbid(context: Context, scores: Float32Array): void {
  for (let i = 0; i < context.tokens.count; i++) {
    if (context.shield[i]) for (let y = 1; y < L; y++) scores[i * L + y] = NEVER;
    if (i === 0 || context.tokens.breaks[i] || context.gap[i]) {
      scores[i * L + 2] = NEVER;
      scores[i * L + 4] = NEVER;
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly type: 'PERSON' | 'ORG';
}

function runsOf(labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label !== 1 && label !== 3) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    runs.push({ from: i, to, type: label === 1 ? 'PERSON' : 'ORG' });
  }
  return runs;
}

function addBias(scores: Float32Array, bias: number): void {
  for (let k = 0; k < scores.length; k += L) scores[k] = (scores[k] as number) + bias;
}

/** Least probability over the tokens of a run that the token belongs to a name of this type. */
function probability({ from, to, type }: Run, shares: Float32Array): number {
  const base = type === 'PERSON' ? 1 : 3;
  let least = 1;
  for (let i = from; i < to; i++) {
    least = Math.min(least, (shares[i * L + base] as number) + (shares[i * L + base + 1] as number));
  }
  return least;
}

function toMention(context: Context, run: Run, confidence: Confidence, share: number): Mention {
  const anchor = run.type === 'PERSON' ? anchorOf(context, run.from) : undefined;
  const isListed = run.type === 'PERSON' && ((context.known[run.from] as number) & FIRST) > 1;
  const isCertain = confidence === 'likely' && share >= (anchor?.isFirm ? 0.7 : CERTAIN);
  return {
    ...run,
    confidence: isCertain ? 'certain' : confidence,
    reason: anchor?.reason ?? {
      key: isListed ? 'first-name' : run.type === 'ORG' ? 'org-context' : 'context',
    },
    source: 'names-tagger',
  };
}

/** What the tagger says of a text. */
export interface Tagged {
  readonly mentions: readonly Mention[];
  /** Probability of each token to be part of a person's name. */
  readonly personShares: Float32Array;
}

function personShares(shares: Float32Array, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => (shares[i * L + 1] as number) + (shares[i * L + 2] as number));
}

/** Persons and organisations by the trained tagger. Linear in the number of tokens. */
export function tagNames(context: Context, model: NameModel): Tagged {
  const { count } = context.tokens;
  const scores = scoreTokens(context, model);
  forbid(context, scores);
  addBias(scores, BIAS.likely);
  const likely = runsOf(bestLabels(scores, count, model.transitions));
  addBias(scores, BIAS.possible - BIAS.likely);
  const possible = runsOf(bestLabels(scores, count, model.transitions));
  addBias(scores, -BIAS.possible);
  marginals(scores, count, model.transitions);
  const taken = new Uint8Array(count);
  for (const { from, to } of likely) taken.fill(1, from, to);
  const extra = possible.filter(({ from, to }) => taken.subarray(from, to).every((bit) => bit === 0));
  const mentions = [
    ...likely.map((run) => toMention(context, run, 'likely', probability(run, scores))),
    ...extra.map((run) => toMention(context, run, 'possible', probability(run, scores))),
  ];
  return { mentions, personShares: personShares(scores, count) };
}
