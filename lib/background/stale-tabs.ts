import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { isTabAlive } from '@/lib/messages/notify';
import { GUARDED_MATCHES } from '@/lib/tools/matches';
import { toolForUrl } from '@/lib/tools/tools';
import type { TabStates } from './tab-states';

/** Firefox starts our scripts in open pages by itself, but only after this event: it gets some time. */
const PATIENCE_MS = [0, 300, 1200];

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
  if (await comesAlive(tabId)) return;
  await tabs.report(tabId, 0, { toolId, state: 'reload', reason: 'updated' });
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/stale.js'] });
  } catch (error) {
    logFailure('notice in an open page', error);
  }
}

async function comesAlive(tabId: number): Promise<boolean> {
  for (const pause of PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (await isTabAlive(tabId)) return true;
  }
  return false;
}
