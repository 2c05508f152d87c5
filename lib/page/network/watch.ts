import { unwrapped } from './decode';
import { type Fingerprint, PrintTable } from './fingerprint';

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
  let table = new PrintTable([]);
  return {
    get isIdle() {
      return table.size === 0;
    },
    set(prints) {
      table = new PrintTable(prints);
    },
    leaksIn(texts) {
      for (const text of texts) {
        const leaks = Math.max(...unwrapped(text).map((variant) => table.countIn(variant)));
        if (leaks > 0) return leaks;
      }
      return 0;
    },
  };
}
