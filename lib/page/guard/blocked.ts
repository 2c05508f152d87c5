import { stop } from '@/lib/page/capture/listen';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';
import type { GuardDeps } from './deps';

/** One press is several events; only the last one is told and counted. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'beforeinput',
]);

/**
 * Holds what is on its way into a tool that the company blocks. The text stays where it is, on the
 * clipboard or in the composer.
 *
 * @returns true where the event was stopped
 */
export function holdBlocked(deps: GuardDeps, event: Event, tool: Tool, action: Use['action']): boolean {
  if (!deps.policy.isBlocked(tool.id)) return false;
  stop(event);
  deps.tellBlocked(tool);
  if (BEGINNINGS.has(event.type)) return true;
  deps.record({ toolId: tool.id, action, protection: 'blocked', guard: 'none', types: {} });
  return true;
}
