import { browser } from 'wxt/browser';
import type { Notice } from './protocol';

/** Tells all frames of a tab. Returns whether anybody of this version of the extension lives there. */
export async function notifyTab(tabId: number, notice: Notice): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, notice);
    return true;
  } catch {
    return false;
  }
}

/** Whether a script of this version listens in the tab. */
export function isTabAlive(tabId: number): Promise<boolean> {
  return notifyTab(tabId, { kind: 'guard.ping' });
}

/** Whether the guard itself works in the tab, and not only a script that notes a use. */
export async function isTabGuarded(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { kind: 'guard.ping' } satisfies Notice)) === GUARDED;
  } catch {
    return false;
  }
}

/** What the guard answers to `guard.ping`. */
export const GUARDED = 'guarded';

/** Tells the extension's own pages. Where none is open nobody answers, which is fine. */
export async function tellOwnPages(notice: Notice): Promise<void> {
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    // no page is open
  }
}

/** Tells all guarded pages. Tabs without a guard give no answer, which is fine. */
export async function tellGuards(notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && notifyTab(id, notice)));
}
