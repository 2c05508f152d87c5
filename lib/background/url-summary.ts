import { seenToolForUrl } from '@/lib/tools/all-tools';
import { toolForUrl } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import type { TabSummary } from './tab-record';

/** Schemes of pages that a browser may let extensions into. */
const OPEN_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);
/** Pages of extensions, this one's register among them. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:']);
/** Hosts where browsers allow no extension at all: their add-on stores. */
const STORE_HOSTS: ReadonlySet<string> = new Set([
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
]);

/**
 * What can be said of a tab that has reported nothing, from its address alone.
 *
 * @param url absent where the browser hides it
 * @param hasAccess whether the browser lets the extension into pages of this address
 * @param own the tool at this address where only this browser or company knows it
 */
export function summariseUrl(url: string | undefined, hasAccess: boolean, own?: Tool): TabSummary {
  if (url === undefined || !URL.canParse(url)) return off();
  if (OWN_SCHEMES.has(new URL(url).protocol)) return off();
  if (!isOpen(new URL(url))) return { state: 'unavailable', reason: 'browser-page', toolId: undefined };
  const guarded = toolForUrl(url) ?? own;
  if (guarded) {
    if (!hasAccess) return { state: 'unavailable', reason: 'no-access', toolId: guarded.id };
    return { state: 'reload', reason: 'updated', toolId: guarded.id };
  }
  const seen = seenToolForUrl(url);
  return seen ? { state: 'seen', reason: 'unguarded-tool', toolId: seen.id } : off();
}

function isOpen({ protocol, hostname }: URL): boolean {
  return OPEN_SCHEMES.has(protocol) && !STORE_HOSTS.has(hostname);
}

function off(): TabSummary {
  return { state: 'off', reason: 'not-an-ai-tool', toolId: undefined };
}
