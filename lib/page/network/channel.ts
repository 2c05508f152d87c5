import type { Fingerprint } from './fingerprint';

/**
 * How the two worlds of one page speak: DOM events with a name that only they know. It is agreed on at
 * `document_start`, before any script of the page runs. Details are strings, which cross worlds in every
 * browser. What comes from the page's world is never trusted with more than a count.
 */

const MEET = 'schleuse-meet';

/**
 * Agrees on a secret event name with the other world. Called by both, in either order.
 * @param place name of the event by which the two find each other, one for each matter
 */
export function meet(place: string, onName: (name: string) => void): void {
  const mine = crypto.randomUUID();
  const other = (event: Event): void => {
    const theirs = (event as CustomEvent<unknown>).detail;
    if (typeof theirs !== 'string' || theirs === mine) return;
    event.stopImmediatePropagation();
    document.removeEventListener(place, other, true);
    // whoever came first hears the second one's name and answers with its own
    document.dispatchEvent(new CustomEvent(place, { detail: mine }));
    onName([mine, theirs].sort().join());
  };
  document.addEventListener(place, other, true);
  document.dispatchEvent(new CustomEvent(place, { detail: mine }));
}

/** The isolated world's end. */
export interface NetworkGuard {
  /** Replaces the list of values that must not leave. */
  promise(prints: readonly Fingerprint[]): void;
}

/** Connects to the guard in the page's world. @param onBlocked how many values a stopped request held */
export function connectNetworkGuard(onBlocked: (leaks: number) => void): NetworkGuard {
  let send: ((prints: readonly Fingerprint[]) => void) | null = null;
  let waiting: readonly Fingerprint[] = [];
  meet(MEET, (name) => {
    document.addEventListener(`${name}-blocked`, (event) => {
      const leaks = Number((event as CustomEvent<unknown>).detail);
      if (Number.isInteger(leaks) && leaks > 0) onBlocked(Math.min(leaks, 1000));
    });
    send = (prints) =>
      document.dispatchEvent(new CustomEvent(`${name}-promise`, { detail: JSON.stringify(prints) }));
    send(waiting);
  });
  return {
    promise(prints) {
      waiting = prints;
      send?.(prints);
    },
  };
}

/** The page world's end. @returns how to report a blocked request */
export function answerNetworkGuard(onPromise: (prints: Fingerprint[]) => void): (leaks: number) => void {
  let report: (leaks: number) => void = () => {};
  // taken before the page can put its own in their place and read along
  const { parse } = JSON;
  const { apply } = Reflect;
  const dispatch = document.dispatchEvent.bind(document);
  const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const Report = CustomEvent;
  meet(MEET, (name) => {
    document.addEventListener(`${name}-promise`, (event) => {
      if (detail) onPromise(parse(apply(detail, event, [])) as Fingerprint[]);
    });
    report = (leaks) => dispatch(new Report(`${name}-blocked`, { detail: String(leaks) }));
  });
  return (leaks) => report(leaks);
}
