import { LABEL_COUNT, NEVER } from '@/lib/detect/tagger/crf';
import { type Chain, onlyBuckets } from './chain';
import { seededRandom, shuffle } from './random';

const L = LABEL_COUNT;

/** Weights in training: `weights[bucket * LABEL_COUNT + label]`, `transitions[from * LABEL_COUNT + to]`. */
export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /**
   * What AdaGrad's sums of squares begin with. With nearly nothing the first token of a feature moves its weight by
   * the whole rate, whatever it says; the more, the more tokens it takes to make a feature strong.
   */
  readonly caution: number;
  /** Strength of the L2 penalty for each update of a weight. */
  readonly decay: number;
  /** Share of the features that are left out at random in each update. */
  readonly dropout: number;
  /** Features of fewer tokens than this are noise: their weights stay 0. */
  readonly fewest: number;
  readonly seed: number;
  /** Which label may follow which, and the first of them the start; the default is that of names. */
  readonly follows?: (from: number, to: number) => boolean;
}

/** Whether a label may follow a label: inside only behind its own kind. */
export const mayFollow = (from: number, to: number): boolean =>
  (to !== 2 || from === 1 || from === 2) && (to !== 4 || from === 3 || from === 4);

class Trainer {
  readonly model: Weights;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(L * L).fill(1e-8);
  readonly #options: TrainingOptions;
  readonly #random: () => number;

  constructor(options: TrainingOptions) {
    this.#options = options;
    this.#random = seededRandom(options.seed);
    this.model = nothingLearned(options);
    this.#squares = new Float32Array(this.model.weights.length).fill(options.caution);
  }

  /** One step of AdaGrad (Duchi, Hazan and Singer 2011) on the log loss of a text. */
  learn(sequence: Chain): number {
    const { count, offsets, features, gold } = sequence;
    const { weights, transitions } = this.model;
    if (count === 0) return 0;
    const keep = new Uint8Array(features.length);
    // a linear congruential generator: good enough here and much faster than the seeded source
    const limit = this.#options.dropout * 0x100000000;
    let state = (this.#random() * 0x100000000) >>> 0;
    for (let k = 0; k < keep.length; k++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      keep[k] = state >= limit ? 1 : 0;
    }
    const scores = new Float64Array(count * L);
    for (let i = 0; i < count; i++) {
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        if (!keep[k]) continue;
        const base = (features[k] as number) * L;
        for (let y = 0; y < L; y++)
          scores[i * L + y] = (scores[i * L + y] as number) + (weights[base + y] as number);
      }
    }
    const follows = this.#options.follows ?? mayFollow;
    const step = Float64Array.from(transitions, Math.exp);
    const own = new Float64Array(count * L);
    const alpha = new Float64Array(count * L);
    const scale = new Float64Array(count);
    let loss = 0;
    for (let i = 0; i < count; i++) {
      let most = -Infinity;
      for (let y = 0; y < L; y++) most = Math.max(most, scores[i * L + y] as number);
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const e = Math.exp((scores[i * L + y] as number) - most);
        own[i * L + y] = e;
        let total = i === 0 ? (follows(0, y) ? 1 : 0) : 0;
        if (i > 0)
          for (let x = 0; x < L; x++)
            total += (alpha[(i - 1) * L + x] as number) * (step[x * L + y] as number);
        alpha[i * L + y] = total * e;
        sum += total * e;
      }
      scale[i] = sum;
      loss += most + Math.log(sum) - (scores[i * L + (gold[i] as number)] as number);
      if (i > 0) loss -= transitions[(gold[i - 1] as number) * L + (gold[i] as number)] as number;
      for (let y = 0; y < L; y++) alpha[i * L + y] = (alpha[i * L + y] as number) / sum;
    }
    const beta = new Float64Array(count * L);
    for (let y = 0; y < L; y++) beta[(count - 1) * L + y] = 1;
    for (let i = count - 2; i >= 0; i--) {
      for (let y = 0; y < L; y++) {
        let total = 0;
        for (let z = 0; z < L; z++) {
          const n = (i + 1) * L + z;
          total += (step[y * L + z] as number) * (own[n] as number) * (beta[n] as number);
        }
        beta[i * L + y] = total / (scale[i + 1] as number);
      }
    }
    const pair = new Float64Array(L * L);
    const { rate, decay } = this.#options;
    for (let i = 0; i < count; i++) {
      if (i > 0) {
        for (let x = 0; x < L; x++) {
          for (let z = 0; z < L; z++) {
            const p =
              ((alpha[(i - 1) * L + x] as number) *
                (step[x * L + z] as number) *
                (own[i * L + z] as number) *
                (beta[i * L + z] as number)) /
              (scale[i] as number);
            pair[x * L + z] = (pair[x * L + z] as number) - p;
          }
        }
        const g = (gold[i - 1] as number) * L + (gold[i] as number);
        pair[g] = (pair[g] as number) + 1;
      }
      const gradient = new Float64Array(L);
      let size = 0;
      for (let y = 0; y < L; y++) {
        const g = (y === gold[i] ? 1 : 0) - (alpha[i * L + y] as number) * (beta[i * L + y] as number);
        gradient[y] = g;
        size = Math.max(size, Math.abs(g));
      }
      if (size < 1e-3) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        if (!keep[k]) continue;
        const base = (features[k] as number) * L;
        for (let y = 0; y < L; y++) {
          const old = weights[base + y] as number;
          const g = (gradient[y] as number) - decay * old;
          const squares = (this.#squares[base + y] as number) + g * g;
          this.#squares[base + y] = squares;
          weights[base + y] = old + (rate * g) / Math.sqrt(squares);
        }
      }
    }
    for (let k = 0; k < L * L; k++) {
      if ((transitions[k] as number) <= NEVER) continue;
      const g = pair[k] as number;
      const squares = (this.#transitionSquares[k] as number) + g * g;
      this.#transitionSquares[k] = squares;
      transitions[k] = (transitions[k] as number) + (rate * g) / Math.sqrt(squares);
    }
    return loss;
  }
}

/** Knows nothing yet but which label may follow which. */
function nothingLearned({ bits, follows = mayFollow }: TrainingOptions): Weights {
  const transitions = Float32Array.from({ length: L * L }, (_, k) =>
    follows(Math.floor(k / L), k % L) ? 0 : NEVER,
  );
  return { weights: new Float32Array((1 << bits) * L), transitions };
}

/** The buckets that at least `fewest` tokens have, as ones. */
function frequentBuckets(chains: readonly Chain[], { bits, fewest }: TrainingOptions): Uint8Array {
  const counts = new Uint32Array(1 << bits);
  for (const { features } of chains)
    for (const bucket of features) counts[bucket] = (counts[bucket] as number) + 1;
  return Uint8Array.from(counts, (count) => (count >= fewest ? 1 : 0));
}

/** Trains the tagger. Deterministic: the same chains and options give the same weights. */
export function trainCrf(
  all: readonly Chain[],
  options: TrainingOptions,
  say?: (line: string) => void,
): Weights {
  const frequent = frequentBuckets(all, options);
  const chains = all.map((chain) => onlyBuckets(chain, frequent));
  const trainer = new Trainer(options);
  const order = Int32Array.from(chains.keys());
  const random = seededRandom(options.seed + 1);
  const mean = new Float64Array(trainer.model.weights.length);
  const meanTransitions = new Float64Array(L * L);
  const averaged = Math.max(1, Math.floor(options.rounds / 2));
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += trainer.learn(chains[index] as Chain);
    say?.(`round ${round + 1} of ${options.rounds}: loss ${loss.toFixed(0)}`);
    if (round < options.rounds - averaged) continue;
    trainer.model.weights.forEach((value, k) => {
      mean[k] = (mean[k] as number) + value / averaged;
    });
    trainer.model.transitions.forEach((value, k) => {
      meanTransitions[k] = (meanTransitions[k] as number) + value / averaged;
    });
  }
  return { weights: Float32Array.from(mean), transitions: Float32Array.from(meanTransitions) };
}
