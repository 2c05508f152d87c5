import { useEffect, useMemo, useRef } from 'preact/hooks';

/** How long a toast stays. In ms. */
export const TOAST_MS = 8_000;

/**
 * Calls `hide` after 8 s, counted anew after the pointer or the focus has left: who is still reading
 * or choosing is not hurried. Esc hides at once.
 *
 * @returns listeners for the element
 */
export function useAutoHide(hide: () => void) {
  const latest = useRef(hide);
  latest.current = hide;
  const clock = useMemo(() => createClock(() => latest.current()), []);
  useEffect(() => {
    clock.leave();
    return clock.stop;
  }, [clock]);
  return {
    onMouseEnter: clock.stop,
    onFocusIn: clock.stop,
    onMouseLeave: clock.leave,
    onFocusOut: clock.leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    },
  };
}

function createClock(ring: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const leave = () => {
    stop();
    timer = setTimeout(ring, TOAST_MS);
  };
  return { stop, leave };
}
