import { SEEN_TOOLS } from './seen';
import { TOOLS } from './tools';
import type { SeenTool } from './types';

/**
 * Match patterns of the guarded tools, computed from their hosts: the manifest has no list of its own.
 * Whole hosts, since a single-page app reaches the tool's path without a load, and since scripts for
 * frames without an address of their own must match whole origins. The practice chat comes over http.
 */
export const GUARDED_MATCHES: string[] = unique(
  TOOLS.flatMap((tool) => hostMatches(tool, tool.id === 'practice' ? 'http' : 'https')),
);

/** Match patterns of the tools that are only recognised, narrowed to their paths where they have some. */
export const SEEN_MATCHES: string[] = unique(SEEN_TOOLS.flatMap((tool) => narrowMatches(tool)));

type Located = Pick<SeenTool, 'hosts' | 'paths'>;

function hostMatches(tool: Located, scheme: 'http' | 'https'): string[] {
  return tool.hosts.map((host) => `${scheme}://${host}/*`);
}

function narrowMatches(tool: Located): string[] {
  const paths = tool.paths.length > 0 ? tool.paths : ['/*'];
  return tool.hosts.flatMap((host) => paths.map((path) => `https://${host}${openEnded(path)}`));
}

/** A match pattern sees the query as part of the path, a path of ours does not. */
function openEnded(path: string): string {
  return path.endsWith('*') ? path : `${path}*`;
}

function unique(matches: string[]): string[] {
  return [...new Set(matches)];
}
