import { capture } from '@/lib/page/capture/listen';
import type { EditorHandle } from './editors';

/** How long an editor may take to show what it was given. Some commit after the current turn. */
const SETTLE_MS = 1500;
const STEP_MS = 25;
/** The wanted state must last this long: frameworks undo foreign changes a moment later. */
const STAYS_MS = 75;

/**
 * Waits until the editor's text is as wanted and stays so, or until the person goes on writing, sends or
 * undoes while it is: what comes then is theirs, and no refusal.
 * @returns false when it never was within the time
 */
export async function settledText(
  handle: EditorHandle,
  isWanted: (text: string) => boolean,
): Promise<boolean> {
  let wentOn = false;
  const end = new AbortController();
  const act = (event: Event): void => {
    wentOn ||= event.isTrusted && isWanted(handle.editor.read(handle.root));
  };
  capture(['keydown', 'pointerdown'], act, end.signal);
  try {
    return await settled(handle, isWanted, () => wentOn);
  } finally {
    end.abort();
  }
}

async function settled(
  handle: EditorHandle,
  isWanted: (text: string) => boolean,
  hasGoneOn: () => boolean,
): Promise<boolean> {
  const start = performance.now();
  // most editors have it at once, and a page may replace them in the very next turn
  let since: number | null = isWanted(handle.editor.read(handle.root)) ? start : null;
  while (performance.now() - start < SETTLE_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    if (hasGoneOn()) return true;
    // a page that moves on right after taking the text has taken it
    if (!handle.root.isConnected) return since !== null;
    const now = performance.now();
    since = isWanted(handle.editor.read(handle.root)) ? (since ?? now) : null;
    if (since !== null && now - since >= STAYS_MS) return true;
  }
  return false;
}

/** Equal but for how editors draw blanks and for line breaks at the ends. */
export function sameText(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

/** Blanks as blanks, line ends as `\n`, no trailing blanks on lines, no empty lines at the ends. */
export function canonical(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/gu, ' ')
    .replace(/[\u200B\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
