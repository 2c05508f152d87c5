import type { OwnTool } from '@/lib/policy/fields';
import { type OwnHost, ownToolId, readHost } from '@/lib/policy/hosts';
import { librechat } from '@/lib/tools/guarded/librechat';
import { openwebui } from '@/lib/tools/guarded/openwebui';
import { TOOLS, toolForUrl } from '@/lib/tools/tools';
import type { Selector, Tool } from '@/lib/tools/types';

/** An own tool with the host it lives at. */
export interface OwnSite {
  readonly host: OwnHost;
  readonly tool: Tool;
  /** The selectors that were named or pointed at, without those of programs we know. */
  readonly pointed: readonly Selector[];
  readonly send: readonly Selector[];
}

/** Chat programs that companies run themselves; their hosts differ, their pages don't. */
const PROGRAMS = { openwebui, librechat } as const;

/** The company's and the person's own tools. Entries for one host count together; one that is malformed is left out. */
export function ownSites(entries: readonly OwnTool[]): OwnSite[] {
  const byId = new Map<string, OwnSite>();
  for (const entry of entries) {
    const host = readHost(entry.host);
    if (!host) continue;
    const id = ownToolId(host);
    byId.set(id, siteOf(host, id, entry, byId.get(id)));
  }
  return [...byId.values()];
}

function siteOf(host: OwnHost, id: string, entry: OwnTool, before: OwnSite | undefined): OwnSite {
  const source = 'set in this browser or by the company';
  const named = (list: readonly string[] | undefined) => (list ?? []).map((css) => ({ css, source }));
  const pointed = unique([...named(entry.composer), ...(before?.pointed ?? [])]);
  const send = unique([...named(entry.send), ...(before?.send ?? [])]);
  const program = entry.like ? PROGRAMS[entry.like] : undefined;
  const known: readonly Tool[] = program ? [program] : Object.values(PROGRAMS);
  const tool: Tool = {
    id,
    name:
      entry.name ?? before?.tool.name ?? (host.port === undefined ? host.name : `${host.name}:${host.port}`),
    vendor: { name: program?.name ?? '', country: 'n/a' },
    category: 'chat',
    hosts: [host.name],
    paths: [],
    editor: program?.editor ?? null,
    composer: unique([...pointed, ...known.flatMap(({ composer }) => composer)]),
    send: unique([...send, ...known.flatMap((it) => it.send)]),
    submitKeys: ['enter', 'mod-enter'],
    fileInput: known.flatMap(({ fileInput }) => fileInput),
    reply: known.flatMap(({ reply }) => reply),
    transport: 'unknown',
    traits: [],
    checked: '2026-11',
  };
  return { host, tool, pointed, send };
}

function unique(selectors: readonly Selector[]): Selector[] {
  const seen = new Set<string>();
  return selectors.filter(({ css }) => !seen.has(css) && seen.add(css));
}

/** Whether an address lies at an own host. Without a port only the scheme's own one counts. */
export function isAt({ scheme, name, port }: OwnHost, url: URL): boolean {
  if (url.hostname !== name || url.port !== (port ?? '')) return false;
  return scheme === undefined ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
}

/**
 * Finds the tool at an address, known or own. For a known one the selectors that somebody pointed at on its
 * host go first. The same tool is always the same object.
 */
export function toolFinder(sites: readonly OwnSite[]): (url: string | URL) => Tool | undefined {
  const amended = new Map<Tool, Tool>();
  return (address) => {
    const known = toolForUrl(address);
    if (sites.length === 0) return known;
    if (typeof address === 'string' && !URL.canParse(address)) return known;
    const site = sites.find(({ host }) => isAt(host, new URL(address)));
    if (!known || !site) return known ?? site?.tool;
    const tool = amended.get(known) ?? {
      ...known,
      composer: unique([...site.pointed, ...known.composer]),
      send: unique([...site.send, ...known.send]),
    };
    amended.set(known, tool);
    return tool;
  };
}

/**
 * The tool of a page that our script was put into although nobody knows the page: before the rules have
 * come, an own host is guarded by the fallback rather than not at all.
 */
export function guessedTool(url: URL): Tool | undefined {
  const host = readHost(url.host);
  const isKnown = TOOLS.some(({ hosts }) => hosts.includes(url.hostname));
  return host && !isKnown ? ownSites([{ host: url.host }])[0]?.tool : undefined;
}
