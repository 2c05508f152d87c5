/** Labels of the tagger. */
export const LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORG', 'I-ORG'] as const;
export const LABEL_COUNT = LABELS.length;
const L = LABEL_COUNT;

/** Score of what can't be. */
export const NEVER = -1e4;

/** What reaches label `y` of a token from all labels of the token before, whose row begins at `from`. */
function arriving(row: Float64Array, from: number, step: Float64Array, y: number): number {
  let total = 0;
  for (let x = 0; x < L; x++) total += (row[from + x] as number) * (step[x * L + y] as number);
  return total;
}

/**
 * Marginal probabilities of a linear chain (Lafferty, McCallum and Pereira 2001) by the forward-backward
 * algorithm, in scaled probabilities. `scores` holds one row of LABEL_COUNT values a token and is
 * overwritten with the marginals; `transitions[from * LABEL_COUNT + to]`.
 */
export function marginals(scores: Float32Array, count: number, transitions: Float32Array): void {
  const step = Float64Array.from(transitions, Math.exp);
  const forward = new Float64Array(count * L);
  const scale = new Float64Array(count);
  for (let row = 0; row < count * L; row += L) {
    let most = scores[row] as number;
    for (let y = 1; y < L; y++) if ((scores[row + y] as number) > most) most = scores[row + y] as number;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const own = Math.exp((scores[row + y] as number) - most);
      const total = (row === 0 ? 1 : arriving(forward, row - L, step, y)) * own;
      scores[row + y] = own;
      forward[row + y] = total;
      sum += total;
    }
    for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) / sum;
    scale[row / L] = sum;
  }
  backward(scores, count, step, forward, scale);
}

function backward(
  scores: Float32Array,
  count: number,
  step: Float64Array,
  forward: Float64Array,
  scale: Float64Array,
): void {
  let next = new Float64Array(L).fill(1);
  let own = new Float64Array(L);
  for (let row = (count - 1) * L; row >= 0; row -= L) {
    // the scores of a row are needed for the row before it alone: then they become its marginals
    if (row > 0) {
      const sum = scale[row / L] as number;
      for (let y = 0; y < L; y++) {
        let total = 0;
        for (let z = 0; z < L; z++)
          total += (step[y * L + z] as number) * (scores[row + z] as number) * (next[z] as number);
        own[y] = total / sum;
      }
    }
    for (let z = 0; z < L; z++) scores[row + z] = (forward[row + z] as number) * (next[z] as number);
    [next, own] = [own, next];
  }
}

/** The label before from which label `y` is reached best. */
function bestBefore(last: Float64Array, transitions: Float32Array, y: number): number {
  let best = 0;
  let most = (last[0] as number) + (transitions[y] as number);
  for (let x = 1; x < L; x++) {
    const value = (last[x] as number) + (transitions[x * L + y] as number);
    if (value > most) {
      most = value;
      best = x;
    }
  }
  return best;
}

/** The best label sequence (Viterbi). `scores` one row a token. */
export function bestLabels(scores: Float32Array, count: number, transitions: Float32Array): Uint8Array {
  const from = new Uint8Array(count * L);
  let last = Float64Array.from(scores.subarray(0, L));
  let own = new Float64Array(L);
  for (let row = L; row < count * L; row += L) {
    for (let y = 0; y < L; y++) {
      const x = bestBefore(last, transitions, y);
      from[row + y] = x;
      own[y] = (last[x] as number) + (transitions[x * L + y] as number) + (scores[row + y] as number);
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
