import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PanelKey, panelKey } from './keys';

/** A quick "paste, Enter" must not decide anything: nothing is decided in the first moments. In ms. */
export const LOCK_MS = 350;

export type KeyActions = { readonly [K in Exclude<PanelKey, 'wrap-forward' | 'wrap-back'>]?: () => void };

/**
 * Keyboard of a panel. Keys that decide are ignored while they are held down, and for the first
 * 350 ms; Tab circles within the panel.
 *
 * @returns a wrapper for what the main buttons do, with the same lock for the pointer
 */
export function usePanelKeys(
  actions: KeyActions,
): <A extends unknown[]>(decide: (...args: A) => void) => (...args: A) => void {
  const openedAt = useRef(performance.now());
  const current = useRef(actions);
  current.current = actions;
  // before the size is told, and with it the keyboard given: the first key must not fall through
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => handle(event, current.current, isLocked(openedAt.current));
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (decide) =>
    (...args) => {
      if (!isLocked(openedAt.current)) decide(...args);
    };
}

function isLocked(openedAt: number): boolean {
  return performance.now() - openedAt < LOCK_MS;
}

const DECIDING: ReadonlySet<PanelKey> = new Set(['main', 'original', 'cancel']);

function handle(event: KeyboardEvent, actions: KeyActions, locked: boolean): void {
  const key = event.defaultPrevented ? null : panelKey(event);
  if (!key) return;
  if (key === 'wrap-forward' || key === 'wrap-back') circle(event, key);
  else perform(event, key, actions[key], locked);
}

function perform(
  event: KeyboardEvent,
  key: PanelKey,
  action: (() => void) | undefined,
  locked: boolean,
): void {
  if (!action) return;
  event.preventDefault();
  if (DECIDING.has(key) && (event.repeat || (locked && key !== 'cancel'))) return;
  action();
}

/** Keeps Tab inside: the frame's end would lead into the page. */
function circle(event: KeyboardEvent, way: 'wrap-forward' | 'wrap-back'): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('.panel button, .panel input, .panel [tabindex]'),
  ].filter(
    (stop) => stop.tabIndex >= 0 && !stop.hasAttribute('disabled') && stop.getClientRects().length > 0,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const edge = way === 'wrap-forward' ? last : first;
  const inside = stops.includes(document.activeElement as HTMLElement);
  if (inside && document.activeElement !== edge) return;
  event.preventDefault();
  (way === 'wrap-forward' ? first : last)?.focus();
}
