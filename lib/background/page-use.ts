import { today } from '@/lib/register/day';
import type { Use } from '@/lib/register/use';

/** Uses that the background itself notices: it sees that a page is open, and never what is on it. */
function pageUse(toolId: string, protection: Use['protection'], policyVersion: string): Use {
  return {
    id: crypto.randomUUID(),
    day: today(),
    toolId,
    action: 'seen',
    protection,
    guard: 'none',
    types: {},
    policyVersion,
    detectorVersion: 'none',
  };
}

/** A page of an AI tool that is not guarded was opened. */
export const seenUse = (toolId: string, policyVersion: string): Use =>
  pageUse(toolId, 'not_guarded', policyVersion);

/** The guard of a tool was paused in a tab. */
export const pausedUse = (toolId: string, policyVersion: string): Use =>
  pageUse(toolId, 'paused', policyVersion);
