import { SEEN_TOOLS } from './seen';
import { TOOLS } from './tools';
import type { SeenTool } from './types';

/**
 * Match patterns of the guarded tools, computed from their hosts: the manifest has no list of its own.
 * Whole hosts, since a single-page app reaches the tool's path without a load; the practice chat is
 * ours and keeps to its path.
 */
export const GUARDED_MATCHES: string[] = unique(
  TOOLS.flatMap((tool) => (tool.id === 'practice' ? narrowMatches(tool, 'http') : hostMatches(tool))),
);

/** Match patterns of the tools that are only recognised, narrowed to their paths where they have some. */
export const SEEN_MATCHES: string[] = unique(SEEN_TOOLS.flatMap((tool) => narrowMatches(tool, 'https')));

type Located = Pick<SeenTool, 'hosts' | 'paths'>;

function hostMatches(tool: Located): string[] {
  return tool.hosts.map((host) => `https://${host}/*`);
}

function narrowMatches(tool: Located, scheme: 'http' | 'https'): string[] {
  const paths = tool.paths.length > 0 ? tool.paths : ['/*'];
  return tool.hosts.flatMap((host) => paths.map((path) => `${scheme}://${host}${openEnded(path)}`));
}

/** A match pattern sees the query as part of the path, a path of ours does not. */
function openEnded(path: string): string {
  return path.endsWith('*') ? path : `${path}*`;
}

function unique(matches: string[]): string[] {
  return [...new Set(matches)];
}
