import type { StoredOutgoing } from '@/lib/register/outgoing';
import { pauseAfter, pauseAfterRefusal } from './pause';
import type { Outcome } from './reply';
import type { CollectorState } from './state';

/** How often the same uses may be refused as bad before they are given up, a day apart. */
export const MOST_REFUSALS = 3;

/** The time (ms), and a number between 0 and 1 by chance. */
export interface Moment {
  readonly now: number;
  readonly random: number;
}

/**
 * The state to begin with. Other rules may have mended what was wrong; so may a person, but a pause that the
 * collector asked for is not theirs to end.
 */
export function startOf(state: CollectorState, rules: string, isAsked: boolean): CollectorState {
  if (state.rules !== rules) return { ...state, rules, failures: 0, refusals: 0, notBefore: 0 };
  return isAsked && state.trouble !== 'busy' ? { ...state, notBefore: 0 } : state;
}

/** These have arrived, `rejected` of them in vain. */
export function afterArrival(
  state: CollectorState,
  rows: readonly StoredOutgoing[],
  rejected: number,
  day: string,
): CollectorState {
  const { trouble: _, ...rest } = state;
  const lost = rows.reduce((sum, row) => sum + ('lost' in row ? row.lost : 0), 0);
  const uses = rows.filter((row) => 'use' in row).length;
  return {
    ...rest,
    failures: 0,
    refusals: 0,
    notBefore: 0,
    lastDay: day,
    sent: state.sent + Math.max(0, uses - rejected),
    rejected: state.rejected + rejected,
    lost: state.lost + lost,
    ...(rejected > 0 ? { trouble: 'rejected' as const } : {}),
  };
}

/** Nothing arrived, perhaps later. */
export function afterFailure(
  state: CollectorState,
  { trouble, retryAfterMs }: Extract<Outcome, { kind: 'later' }>,
  { now, random }: Moment,
): CollectorState {
  const failures = state.failures + 1;
  const notBefore = now + pauseAfter(failures, random, retryAfterMs);
  return { ...state, failures, refusals: 0, trouble, notBefore };
}

/** It was not taken, and the same would not be taken the next time. */
export function afterRefusal(
  state: CollectorState,
  outcome: Extract<Outcome, { kind: 'refused' | 'too-large' }>,
  { now, random }: Moment,
): CollectorState {
  const isBad = outcome.kind === 'too-large' || outcome.isBad;
  return {
    ...state,
    refusals: isBad ? state.refusals + 1 : 0,
    trouble: outcome.kind === 'too-large' ? 'refused' : outcome.trouble,
    notBefore: now + pauseAfterRefusal(random),
  };
}
