import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { isTabGuarded } from '@/lib/messages/notify';
import { patternsOf } from '@/lib/rules/match-patterns';
import type { OwnSite } from '@/lib/rules/own-tools';

/** The scripts of a guarded page, as they are built. */
const SCRIPTS = [
  { name: 'guard', file: '/content-scripts/guard.js', world: 'ISOLATED' },
  { name: 'network', file: '/content-scripts/network.js', world: 'MAIN' },
] as const;

const PREFIX = 'own:';

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** What is to be registered for a site. */
function registrationsFor({ host, tool }: OwnSite): Registration[] {
  return SCRIPTS.map(({ name, file, world }) => ({
    id: `${PREFIX}${tool.id}:${name}`,
    js: [file],
    matches: patternsOf(host),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    world,
    persistAcrossSessions: true,
  }));
}

/**
 * Registers our scripts on own hosts that the browser lets us into, and takes them off all others. Each
 * site by itself: one that the browser refuses never harms the others.
 *
 * @returns the sites whose scripts were registered just now
 */
export async function registerOwnScripts(sites: readonly OwnSite[]): Promise<OwnSite[]> {
  const open = await allowedSites(sites);
  const wanted = new Map(open.flatMap((site) => registrationsFor(site).map((it) => [it.id, it] as const)));
  const there = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(PREFIX),
  );
  const stale = there
    .filter(({ id, matches }) => `${wanted.get(id)?.matches}` !== `${matches}`)
    .map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(there.map(({ id }) => id).filter((id) => !stale.includes(id)));
  const added: OwnSite[] = [];
  for (const site of open) {
    const missing = registrationsFor(site).filter(({ id }) => !known.has(id));
    if (missing.length > 0 && (await register(missing))) added.push(site);
  }
  return added;
}

async function register(scripts: Registration[]): Promise<boolean> {
  try {
    await browser.scripting.registerContentScripts(scripts);
    return true;
  } catch (error) {
    logFailure('scripts of an own tool', error);
    return false;
  }
}

async function allowedSites(sites: readonly OwnSite[]): Promise<OwnSite[]> {
  const allowed = await Promise.all(sites.map(({ host }) => isAllowed(patternsOf(host))));
  return sites.filter((_, index) => allowed[index]);
}

async function isAllowed(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false; // no pattern to this browser
  }
}

/** Guards the pages of these sites that are open already, without loading them anew: a text begun there stays. */
export async function guardOpenPages(sites: readonly OwnSite[]): Promise<void> {
  for (const { host } of sites) {
    for (const { id } of await browser.tabs.query({ url: patternsOf(host) })) {
      if (id !== undefined && !(await isTabGuarded(id))) await putScripts(id);
    }
  }
}

async function putScripts(tabId: number): Promise<void> {
  for (const { file, world } of SCRIPTS) {
    try {
      await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: [file],
        world,
        injectImmediately: true,
      });
    } catch (error) {
      logFailure('scripts in an open page', error);
    }
  }
}
