import { browser } from 'wxt/browser';
import { comesAlive } from './comes-alive';
import type { TabStates } from './tab-states';

/**
 * Forgets what is no longer so: a closed tab, and a page that was left for one without a guard. Pages
 * don't tell when they go, so each change of a known tab is followed by a question to its guard.
 * Call in the first tick of the background.
 */
export function watchTabs(tabs: TabStates): void {
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) void endPageIfGone(tabs, tabId);
  });
}

async function endPageIfGone(tabs: TabStates, tabId: number): Promise<void> {
  const record = await tabs.get(tabId);
  if (!record || Object.keys(record.frames).length === 0) return;
  if (!(await comesAlive(tabId))) await tabs.endPage(tabId, record.stamp);
}
