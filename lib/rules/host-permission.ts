import { browser } from 'wxt/browser';
import type { OwnHost } from '@/lib/policy/hosts';
import { patternsOf } from './match-patterns';
import type { OwnSite } from './own-tools';

/**
 * Asks the person for the browser's permission for one host. To be called in a click itself, before
 * anything is awaited. @returns whether it was given
 */
export async function askForHost(host: OwnHost): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: patternsOf(host) });
  } catch {
    return false;
  }
}

/** Ids of the tools whose hosts the browser lets us into. */
export async function allowedIds(sites: readonly OwnSite[]): Promise<ReadonlySet<string>> {
  const ids = await Promise.all(
    sites.map(async ({ host, tool }) => ((await isAllowed(patternsOf(host))) ? [tool.id] : [])),
  );
  return new Set(ids.flat());
}

async function isAllowed(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false; // no pattern to this browser
  }
}

/** Calls back when a permission was given or taken. @returns ends it */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
