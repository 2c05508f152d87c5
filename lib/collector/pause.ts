/** Pauses between tries, in ms. */
const FIRST = 5_000;
const LONGEST = 60 * 60 * 1000;
/** A collector may ask for a longer one, but not for ever. */
const LONGEST_ASKED = 6 * 60 * 60 * 1000;
/** Before something is sent again that was refused: a person has to change something first. */
const REFUSED = 24 * 60 * 60 * 1000;

/**
 * How long to wait after the `failures`-th failure in a row: twice as long each time, up to an hour, by chance
 * between half and all of it, so that many browsers don't come back at the same moment.
 *
 * @param random between 0 and 1
 * @param asked what the collector asked for, in ms
 */
export function pauseAfter(failures: number, random: number, asked = 0): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20));
  const own = longest * (0.5 + random / 2);
  return Math.round(Math.max(own, Math.min(asked, LONGEST_ASKED) * (1 + random / 10)));
}

/** How long to wait after a refusal: a day, a little more by chance. */
export function pauseAfterRefusal(random: number): number {
  return Math.round(REFUSED * (1 + random / 10));
}

/** A pause that lasts longer than any can was made by a clock that went wrong, and is over. */
export function isOver(notBefore: number, now: number): boolean {
  return now >= notBefore || notBefore - now > REFUSED * 1.1;
}
