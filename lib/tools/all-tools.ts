import { indexByHost, locate } from './locate';
import { SEEN_TOOLS } from './seen';
import { toolById, toolForUrl } from './tools';
import type { SeenTool } from './types';

/*
 * Guarded and seen tools together. Apart from `tools`, so that the guard on a page does not carry the
 * long list of tools that are only recognised.
 */

const seenByHost = /* @__PURE__ */ indexByHost(SEEN_TOOLS);

/** The AI tool that is only recognised on this page. A guarded tool on the same page goes first. */
export function seenToolForUrl(url: string | URL): SeenTool | undefined {
  return toolForUrl(url) ? undefined : locate(seenByHost, url);
}

/** Name of any known tool, guarded or seen, for display; the id itself where it is unknown. */
export function toolName(id: string): string {
  return (toolById(id) ?? SEEN_TOOLS.find((tool) => tool.id === id))?.name ?? id;
}
