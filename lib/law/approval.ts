import type { Assessment } from './assessment';
import type { FollowUpResult } from './follow-ups';
import { type HighRiskAnnex, highRiskMissing } from './high-risk-annex';
import type { NoticeType } from './types';

/** Why a use case cannot be approved, or cannot start yet. */
export type Obstacle =
  | { readonly kind: 'prohibited' | 'blocked' | 'review' | 'proposal' }
  | { readonly kind: 'notice'; readonly type: NoticeType }
  | { readonly kind: 'annex'; readonly field: keyof HighRiskAnnex }
  | { readonly kind: 'follow_up'; readonly id: string; readonly hinders: 'approval' | 'start' };

export interface ApprovalState {
  readonly noticesInPlace: readonly NoticeType[];
  readonly followUps: readonly FollowUpResult[];
  /** An admin has looked at the unsettled result and confirmed it. */
  readonly reviewed: boolean;
  /** Details on high risk as far as they are filled in. */
  readonly annex: Partial<HighRiskAnnex>;
}

/**
 * What stands between a use case and its approval; empty: it can be approved. Every *required* notice must
 * be in place, whatever rule asks for it; recommended ones, such as that of a plainly artificial chatbot,
 * hinder nothing.
 *
 * @param assessment the effective one where an override counts
 */
export function obstacles(assessment: Assessment, state: ApprovalState): readonly Obstacle[] {
  const missing = assessment.notices.filter(
    (notice) => notice.level === 'required' && !state.noticesInPlace.includes(notice.type),
  );
  return [
    ...when(assessment.flags.includes('STOP'), 'prohibited'),
    ...when(assessment.flags.includes('BLOCKED'), 'blocked'),
    ...when(assessment.proposal, 'proposal'),
    ...when(assessment.needsReview && !state.reviewed, 'review'),
    ...missing.map((notice): Obstacle => ({ kind: 'notice', type: notice.type })),
    ...annexObstacles(assessment, state),
    ...state.followUps.flatMap(followUpObstacle),
  ];
}

function when(holds: boolean, kind: 'prohibited' | 'blocked' | 'review' | 'proposal'): readonly Obstacle[] {
  return holds ? [{ kind }] : [];
}

function annexObstacles(assessment: Assessment, state: ApprovalState): readonly Obstacle[] {
  if (!assessment.flags.includes('HIGH_RISK_ANNEX')) return [];
  return highRiskMissing(state.annex).map(({ id }): Obstacle => ({ kind: 'annex', field: id }));
}

function followUpObstacle({ id, outcome }: FollowUpResult): readonly Obstacle[] {
  if (outcome === 'block_start') return [{ kind: 'follow_up', id, hinders: 'start' }];
  if (outcome === 'block_approval' || outcome === 'error')
    return [{ kind: 'follow_up', id, hinders: 'approval' }];
  return [];
}
