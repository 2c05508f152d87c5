/** Registers on `window` in the capture phase: at `document_start` nothing of the page can come before. */
export function capture<K extends keyof WindowEventMap>(
  types: readonly K[],
  listener: (event: WindowEventMap[K]) => void,
  signal: AbortSignal,
): void {
  for (const type of types) window.addEventListener(type, listener, { capture: true, signal });
}

/** Takes an event away from the page: neither its listeners nor the browser act on it. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Events that count: made by a person, not stopped by another extension, not our own. */
export function isForUs(event: Event, isReplaying: boolean): boolean {
  return event.isTrusted && !event.defaultPrevented && !isReplaying;
}
