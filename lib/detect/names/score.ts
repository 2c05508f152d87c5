import { LABEL_COUNT } from '../tagger/crf';
import type { Tagger } from '../tagger/model';
import { rowOf, ZERO } from '../tagger/sparse';
import type { Context } from './context';
import { bucketOf, FeatureList } from './feature-list';
import { placeFeatures, spellingFeatures } from './features';
import { readFirstLook, seesNothing } from './first-look';
import { secondFeatures } from './second-features';

const L = LABEL_COUNT;

/** Two of a row's four bytes, each in a half of 32 bits: so two sums are added at once, of up to 128 rows. */
const HALVES = 0x00ff00ff;

/** The sums of each token so far: of the first and third label, of the second and fourth, and how many rows. */
const SUMS = 3;

/** Adds the rows of the listed features to the sums of token `i`. */
function addRows({ bits, weights }: Tagger, list: FeatureList, sums: Int32Array, i: number): void {
  const { index, rows } = weights;
  const { hashes, length } = list;
  const mask = (1 << bits) - 1;
  let odd = 0;
  let even = 0;
  for (let k = 0; k < length; k++) {
    const row = rows[rowOf(index, bucketOf(hashes[k] as number, mask))] as number;
    odd = (odd + (row & HALVES)) | 0;
    even = (even + ((row >>> 8) & HALVES)) | 0;
  }
  const at = i * SUMS;
  sums[at] = (sums[at] as number) + odd;
  sums[at + 1] = (sums[at + 1] as number) + even;
  sums[at + 2] = (sums[at + 2] as number) + length;
}

/** The sums of what the spelling of each token says, worked out once for all tokens that are spelled the same. */
function spellingSums(context: Context, model: Tagger, list: FeatureList): Int32Array {
  const { first } = context;
  const sums = new Int32Array(SUMS * first.length);
  for (let i = 0; i < first.length; i++) {
    const known = (first[i] as number) * SUMS;
    if (first[i] === i) {
      list.length = 0;
      spellingFeatures(context, i, list);
      addRows(model, list, sums, i);
    } else sums.copyWithin(i * SUMS, known, known + SUMS);
  }
  return sums;
}

/** Writes the sums of token `i` into its row of scores; "no name" has 0. */
function toScores(sums: Int32Array, i: number, scale: number, scores: Float32Array): void {
  const odd = sums[i * SUMS] as number;
  const even = sums[i * SUMS + 1] as number;
  const zeros = ZERO * (sums[i * SUMS + 2] as number);
  scores[i * L + 1] = ((odd & 0xffff) - zeros) * scale;
  scores[i * L + 2] = ((even & 0xffff) - zeros) * scale;
  scores[i * L + 3] = ((odd >>> 16) - zeros) * scale;
  scores[i * L + 4] = ((even >>> 16) - zeros) * scale;
}

/** Sums the weights of each token's features: one row of LABEL_COUNT scores a token. */
export function scoreTokens(context: Context, model: Tagger): Float32Array {
  const { count } = context.tokens;
  const list = new FeatureList();
  const sums = spellingSums(context, model, list);
  const scores = new Float32Array(count * L);
  for (let i = 0; i < count; i++) {
    list.length = 0;
    placeFeatures(context, i, list);
    addRows(model, list, sums, i);
    toScores(sums, i, model.scale, scores);
  }
  return scores;
}

/** Score of each kind of name where the first look sees nothing: no setting raises it to a finding. */
const SURELY_NO_NAME = -8;

/** Scores the tokens once more, from the probabilities that the first look gave them. */
export function scoreAgain(context: Context, model: Tagger, shares: Float32Array): Float32Array {
  const { count } = context.tokens;
  const list = new FeatureList();
  const look = readFirstLook(context, shares);
  const sums = new Int32Array(SUMS * count);
  const scores = new Float32Array(count * L);
  for (let i = 0; i < count; i++) {
    if (seesNothing(shares, i)) {
      scores.fill(SURELY_NO_NAME, i * L + 1, (i + 1) * L);
      continue;
    }
    secondFeatures(look, context, i, list);
    addRows(model, list, sums, i);
    toScores(sums, i, model.scale, scores);
  }
  return scores;
}
