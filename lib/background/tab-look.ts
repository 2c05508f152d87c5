import { browser, type PublicPath } from 'wxt/browser';
import type { TabState } from '@/lib/messages/protocol';
import type { TabSummary } from './tab-record';

const SIZES = [16, 32, 48] as const;

/**
 * Paths of a state's drawing by size in pixels, from the extension's root. A page that is no AI tool
 * has a grey drawing of its own: the coloured mark there would read as "protected".
 */
export function iconPaths(state: TabState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/state-${state}-${size}.png`]));
}

/**
 * Shows a tab's state on the toolbar. A tab that was closed meanwhile is no failure.
 *
 * @param title what the drawing says in words, for pointer and screen reader
 */
export async function showTabState(tabId: number, summary: TabSummary, title: string): Promise<void> {
  const path = iconPaths(summary.state) as Record<string, PublicPath>;
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
