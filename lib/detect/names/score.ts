import { LABEL_COUNT } from '../tagger/crf';
import { FeatureList } from '../tagger/feature-list';
import type { Tagger } from '../tagger/model';
import { addRows, SUMS, toScores } from '../tagger/rows';
import type { Context } from './context';
import { placeFeatures, spellingFeatures } from './features';
import { readFirstLook, seesNothing } from './first-look';
import { secondFeatures } from './second-features';

const L = LABEL_COUNT;

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
