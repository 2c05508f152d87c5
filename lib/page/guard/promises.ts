import type { NetworkGuard } from '@/lib/page/network/channel';
import { type Fingerprint, fingerprintsOf } from '@/lib/page/network/fingerprint';
import { createWatch } from '@/lib/page/network/watch';

/** As many values are watched at most; the oldest go. */
const LIMIT = 1000;
/** As much of what was let through is remembered: tools send earlier messages along. */
const ALLOWED_CHARACTERS = 200_000;

/**
 * Values that were promised to stay: replaced ones, and found ones not decided on yet. A value that the
 * person lets through, now or earlier on this page, is not promised: tools send the whole conversation
 * again and again, and nothing may break then.
 */
export class Promises {
  private readonly values = new Map<string, Fingerprint[]>();
  private allowed = '';
  private readonly network: NetworkGuard;

  constructor(network: NetworkGuard) {
    this.network = network;
  }

  /** These must not leave any more. */
  add(values: readonly string[]): void {
    for (const value of values) {
      const prints = fingerprintsOf(value);
      if (prints.length > 0 && !occursIn(this.allowed, prints)) this.values.set(value, prints);
    }
    for (const value of [...this.values.keys()].slice(0, Math.max(0, this.values.size - LIMIT))) {
      this.values.delete(value);
    }
    this.publish();
  }

  /** This text was checked and may leave: whatever stands in it is promised no longer. */
  allow(text: string): void {
    this.allowed = `${this.allowed}\n${text}`.slice(-ALLOWED_CHARACTERS);
    let changed = false;
    for (const [value, prints] of this.values) {
      if (occursIn(text, prints)) changed = this.values.delete(value) || changed;
    }
    if (changed) this.publish();
  }

  private publish(): void {
    this.network.promise([...this.values.values()].flat());
  }
}

function occursIn(text: string, prints: readonly Fingerprint[]): boolean {
  if (text === '') return false;
  const watch = createWatch();
  watch.set(prints);
  return watch.leaksIn([text]) > 0;
}
