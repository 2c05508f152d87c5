import { useState } from 'preact/hooks';

/** What a form holds while it is being filled in, and how to change some of it. */
export function useDraft<T extends object>(
  initial: T | (() => T),
): readonly [T, (change: Partial<T>) => void] {
  const [draft, setDraft] = useState<T>(initial);
  return [draft, (change) => setDraft((before) => ({ ...before, ...change }))];
}
