import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { GUARDED_MATCHES } from '@/lib/tools/matches';
import { toolForUrl } from '@/lib/tools/tools';
import { comesAlive } from './comes-alive';
import type { TabStates } from './tab-states';

/**
 * Pages that were open before this version came have no guard, or one that can't reach us any more.
 * Each is told to be reloaded, and counts as unguarded until it is. Call in the first tick.
 */
export function watchInstallation(tabs: TabStates): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void markStaleTabs(tabs);
  });
}

async function markStaleTabs(tabs: TabStates): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: GUARDED_MATCHES })) {
    const tool = url === undefined ? undefined : toolForUrl(url);
    if (id !== undefined && tool) void markIfStale(tabs, id, tool.id);
  }
}

async function markIfStale(tabs: TabStates, tabId: number, toolId: string): Promise<void> {
  // Firefox starts our scripts in open pages by itself, but only after this event
  if (await comesAlive(tabId)) return;
  await tabs.report(tabId, 0, { toolId, state: 'reload', reason: 'updated' });
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/stale.js'] });
  } catch (error) {
    logFailure('notice in an open page', error);
  }
}
