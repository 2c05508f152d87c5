/** Labels of the tagger. */
export const LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORG', 'I-ORG'] as const;
export const LABEL_COUNT = LABELS.length;

/** Score of what can't be. */
export const NEVER = -1e4;

/**
 * Marginal probabilities of a linear chain (Lafferty, McCallum and Pereira 2001) by the forward-backward
 * algorithm, in scaled probabilities. `scores` holds one row of LABEL_COUNT values a token and is
 * overwritten with the marginals; `transitions[from * LABEL_COUNT + to]`. Returns the log of the
 * normaliser.
 */
export function marginals(scores: Float32Array, count: number, transitions: Float32Array): number {
  const L = LABEL_COUNT;
  const step = new Float64Array(L * L);
  for (let k = 0; k < L * L; k++) step[k] = Math.exp(transitions[k] as number);
  const forward = new Float64Array(count * L);
  const scale = new Float64Array(count);
  let log = 0;
  for (let i = 0; i < count; i++) {
    const row = i * L;
    let most = -Infinity;
    for (let y = 0; y < L; y++) most = Math.max(most, scores[row + y] as number);
    log += most;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const own = Math.exp((scores[row + y] as number) - most);
      scores[row + y] = own;
      let total = i === 0 ? 1 : 0;
      for (let x = 0; x < L && i > 0; x++)
        total += (forward[row - L + x] as number) * (step[x * L + y] as number);
      forward[row + y] = total * own;
      sum += total * own;
    }
    scale[i] = sum;
    log += Math.log(sum);
    for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
  backward(scores, count, step, forward, scale);
  return log;
}

function backward(
  scores: Float32Array,
  count: number,
  step: Float64Array,
  forward: Float64Array,
  scale: Float64Array,
): void {
  const L = LABEL_COUNT;
  let next = new Float64Array(L).fill(1);
  let own = new Float64Array(L);
  for (let i = count - 1; i >= 0; i--) {
    const row = i * L;
    if (i < count - 1) {
      for (let y = 0; y < L; y++) {
        let total = 0;
        for (let z = 0; z < L; z++) {
          total += (step[y * L + z] as number) * (scores[row + L + z] as number) * (next[z] as number);
        }
        own[y] = total / (scale[i + 1] as number);
      }
      // the scores of the row behind are no longer needed: they become its marginals
      for (let z = 0; z < L; z++)
        scores[row + L + z] = (forward[row + L + z] as number) * (next[z] as number);
      [next, own] = [own, next];
    }
  }
  for (let z = 0; z < L && count > 0; z++) scores[z] = (forward[z] as number) * (next[z] as number);
}

/** The best label sequence (Viterbi). `scores` one row a token. */
export function bestLabels(scores: Float32Array, count: number, transitions: Float32Array): Uint8Array {
  const L = LABEL_COUNT;
  const from = new Uint8Array(count * L);
  let last = new Float64Array(L);
  let own = new Float64Array(L);
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < L; y++) {
      let best = i === 0 ? 0 : -Infinity;
      for (let x = 0; x < L && i > 0; x++) {
        const value = (last[x] as number) + (transitions[x * L + y] as number);
        if (value > best) {
          best = value;
          from[i * L + y] = x;
        }
      }
      own[y] = best + (scores[i * L + y] as number);
    }
    [last, own] = [own, last];
  }
  const labels = new Uint8Array(count);
  let label = 0;
  for (let y = 1; y < L; y++) if ((last[y] as number) > (last[label] as number)) label = y;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * L + label] as number;
  }
  return labels;
}
