import * as z from 'zod/mini';
import { STATE_REASONS, TAB_STATES, type TabState, tabStateSchema } from '@/lib/messages/protocol';
import { ACCOUNTS, type Use } from '@/lib/register/use';

/** What one frame of a tab said about itself. */
export const frameSchema = z.object({
  toolId: z.string(),
  state: tabStateSchema,
  reason: z.enum(STATE_REASONS),
  account: z.optional(z.enum(ACCOUNTS)),
});
export type FrameReport = z.infer<typeof frameSchema>;

/**
 * What is remembered of a tab. `frames` belong to the page that is open and go with it; `paused` stays
 * until the tab closes. `stamp` changes with each report, so that a slow check doesn't undo a newer one.
 */
export const tabRecordSchema = z.object({
  frames: z.record(z.string(), frameSchema),
  paused: z.boolean(),
  stamp: z.int(),
});
export type TabRecord = z.infer<typeof tabRecordSchema>;

export const EMPTY_TAB: TabRecord = { frames: {}, paused: false, stamp: 0 };

/** What icon, title and popup show of a tab. */
export interface TabSummary {
  readonly state: TabState;
  readonly reason: (typeof STATE_REASONS)[number];
  readonly toolId: string | undefined;
  readonly account?: Use['account'];
}

/**
 * One state for a tab of several frames: the first in the order of `TAB_STATES` wins, since a page that
 * must be reloaded must say so, and a frame without a composer says nothing about the one that has it.
 * A pause covers the whole tab, but a tab that needs a reload isn't merely paused.
 */
export function summarise({ frames, paused }: TabRecord): TabSummary {
  const strongest = Object.values(frames).sort(byStrength)[0];
  if (!strongest) return { state: 'off', reason: 'not-an-ai-tool', toolId: undefined };
  const { state, reason, toolId, account } = strongest;
  const whose = account && { account };
  if (paused && PAUSABLE.has(state)) return { state: 'paused', reason: 'paused-by-user', toolId, ...whose };
  return { state, reason, toolId, ...whose };
}

/** Where there is something to pause. */
const PAUSABLE: ReadonlySet<TabState> = new Set(['paused', 'protected', 'fallback', 'unavailable']);

function byStrength(a: FrameReport, b: FrameReport): number {
  return TAB_STATES.indexOf(a.state) - TAB_STATES.indexOf(b.state);
}
