import { describe, expect, it } from 'vitest';
import { bestLabels, LABEL_COUNT, marginals } from './crf';

const L = LABEL_COUNT;
const SCORES = Float32Array.from([0, 2, -1, 0.5, -3, 1, 0, 1.5, -1, 0.2, 0.4, -2, 1, 0.3, 0]);
const TRANSITIONS = Float32Array.from({ length: L * L }, (_, k) => ((k * 7) % 5) / 3 - 0.6);

/** All label sequences of three tokens with their scores. */
function sequences(): { labels: number[]; score: number }[] {
  const all = [];
  for (let a = 0; a < L; a++) {
    for (let b = 0; b < L; b++) {
      for (let c = 0; c < L; c++) {
        const emissions = (SCORES[a] ?? 0) + (SCORES[L + b] ?? 0) + (SCORES[2 * L + c] ?? 0);
        const steps = (TRANSITIONS[a * L + b] ?? 0) + (TRANSITIONS[b * L + c] ?? 0);
        all.push({ labels: [a, b, c], score: emissions + steps });
      }
    }
  }
  return all;
}

describe('linear chain', () => {
  it('finds the best of all label sequences', () => {
    const best = sequences().reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestLabels(SCORES, 3, TRANSITIONS)]).toEqual(best.labels);
  });

  it('gives the marginals that summing over all sequences gives', () => {
    const all = sequences();
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const rows = Float32Array.from(SCORES);
    marginals(rows, 3, TRANSITIONS);
    for (let i = 0; i < 3; i++) {
      for (let y = 0; y < L; y++) {
        const share = all
          .filter(({ labels }) => labels[i] === y)
          .reduce((sum, s) => sum + Math.exp(s.score), 0);
        expect(rows[i * L + y]).toBeCloseTo(share / total, 4);
      }
    }
  });

  it('copes with an empty text and a single token', () => {
    expect(bestLabels(new Float32Array(0), 0, TRANSITIONS)).toHaveLength(0);
    const one = SCORES.slice(0, L);
    marginals(one, 1, TRANSITIONS);
    expect(one.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });
});
