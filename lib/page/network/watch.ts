import { unwrapped } from './decode';
import { countLeaks, type Fingerprint } from './fingerprint';

/** Fingerprints of values that were promised to stay, and the search for them in what leaves. */
export interface Watch {
  /** Nothing is promised: every request passes without being looked at. */
  readonly isIdle: boolean;
  set(prints: readonly Fingerprint[]): void;
  /** How many promised values the texts hold. */
  leaksIn(texts: readonly string[]): number;
}

/** Creates the (empty) list of promises. */
export function createWatch(): Watch {
  let prints = new Map<string, number>();
  let lengths: number[] = [];
  return {
    get isIdle() {
      return prints.size === 0;
    },
    set(list) {
      prints = new Map(list.map((print) => [print.hash, print.words]));
      lengths = [...new Set(prints.values())];
    },
    leaksIn(texts) {
      let leaks = 0;
      for (const text of texts) {
        for (const variant of unwrapped(text)) leaks = Math.max(leaks, countLeaks(variant, prints, lengths));
        if (leaks > 0) return leaks;
      }
      return leaks;
    },
  };
}
