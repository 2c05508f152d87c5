import { looksGivenOut } from '@/lib/pseudonymise/restore/unknown';
import type { ReplyPlaces } from './reply-places';

/** Pages draw an old conversation some time after they loaded. In ms, each after the one before. */
const LOOKS = [300, 1500, 4000];

/**
 * Where nothing is known of a conversation: looks a few times whether its answers hold placeholders all
 * the same, since a mapping goes with the browser. Watches nothing in between.
 */
export class GoneCheck {
  private readonly tell: (reply: Element) => void;
  private timer = 0;

  constructor(tell: (reply: Element) => void) {
    this.tell = tell;
  }

  /** Looks in these places from now on; `null` ends it. */
  watch(places: ReplyPlaces | null): void {
    clearTimeout(this.timer);
    // where no answers are known, anything might look like one
    if (places && !places.isGeneric) this.look(places, 0);
  }

  private look(places: ReplyPlaces, turn: number): void {
    const wait = LOOKS[turn];
    if (wait === undefined) return;
    this.timer = window.setTimeout(() => {
      const reply = places.in(document).findLast(({ textContent }) => looksGivenOut(textContent));
      if (reply) this.tell(reply);
      else this.look(places, turn + 1);
    }, wait);
  }
}
