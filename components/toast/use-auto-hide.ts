import { useEffect, useMemo, useRef } from 'preact/hooks';

/** How long a toast stays. In ms. */
export const TOAST_MS = 8_000;

/**
 * Calls `hide` after 8 s, counted anew once neither the pointer nor the focus is on the element: who is
 * still reading or choosing is not hurried. Esc hides at once.
 *
 * @returns listeners for the element
 */
export function useAutoHide(hide: () => void) {
  const latest = useRef(hide);
  latest.current = hide;
  const clock = useMemo(() => createClock(() => latest.current()), []);
  useEffect(() => {
    clock.start();
    return clock.stop;
  }, [clock]);
  return {
    onMouseEnter: () => clock.hold('pointer'),
    onMouseLeave: () => clock.letGo('pointer'),
    onFocusIn: () => clock.hold('focus'),
    onFocusOut: () => clock.letGo('focus'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    },
  };
}

type Holder = 'pointer' | 'focus';

function createClock(ring: () => void) {
  const holders = new Set<Holder>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const start = () => {
    stop();
    if (holders.size === 0) timer = setTimeout(ring, TOAST_MS);
  };
  const hold = (holder: Holder) => {
    holders.add(holder);
    stop();
  };
  const letGo = (holder: Holder) => {
    holders.delete(holder);
    start();
  };
  return { start, stop, hold, letGo };
}
