import { toolById } from '@/lib/tools/tools';
import { REPLICAS } from '@/test/replica/replicas';

/** Situation of a replica page, see `test/replica/server/page.ts`. */
export interface Wish {
  readonly variant?: number | 'none';
  readonly shadow?: 'open' | 'closed';
  readonly editor?: string;
  readonly hostile?: 'throws' | 'removes';
  /** Another of the tool's hosts than the first. */
  readonly host?: string;
  /** Another path than the replica's. */
  readonly path?: string;
}

let counter = 0;

/** A new test id and the address of a tool's replica page for it, under the tool's real host name. */
export function replicaUrl(toolId: string, wish: Wish = {}): { url: string; testId: string } {
  const replica = REPLICAS[toolId];
  const host = wish.host ?? toolById(toolId)?.hosts[0] ?? `${toolId}.example`;
  const testId = `${toolId}-${++counter}`;
  const url = new URL(`https://${host}${wish.path ?? replica?.path ?? '/'}`);
  url.searchParams.set('t', testId);
  url.searchParams.set('tool', toolId);
  if (wish.variant !== undefined) url.searchParams.set('v', String(wish.variant));
  if (wish.shadow) url.searchParams.set('shadow', wish.shadow);
  if (wish.editor) url.searchParams.set('editor', wish.editor);
  if (wish.hostile) url.searchParams.set('hostile', wish.hostile);
  return { url: url.href, testId };
}

/** The same page under a host that no tool has: the extension isn't there. */
export function bareUrl(toolId: string, wish: Wish = {}): { url: string; testId: string } {
  return replicaUrl(toolId, { ...wish, host: 'unguarded.example' });
}
