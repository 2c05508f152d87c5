import { pathMatches } from './paths';
import type { SeenTool } from './types';

type Located = Pick<SeenTool, 'hosts' | 'paths'>;

/** Tools by their host names; several may share one and differ by path. */
export function indexByHost<T extends Located>(tools: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const hosts = new Map<string, T[]>();
  for (const tool of tools) {
    for (const host of tool.hosts) hosts.set(host, [...(hosts.get(host) ?? []), tool]);
  }
  return hosts;
}

/** The tool at an address, or `undefined`. */
export function locate<T extends Located>(
  hosts: ReadonlyMap<string, readonly T[]>,
  url: string | URL,
): T | undefined {
  if (typeof url === 'string' && !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return hosts.get(parsed.hostname)?.find((tool) => pathMatches(tool.paths, parsed));
}
