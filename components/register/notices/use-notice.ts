import { useRegister } from '@/components/register/parts/register-context';
import { currentLaw, lawOf } from '@/lib/law/laws';
import type { Law } from '@/lib/law/types';
import { effectiveAssessment } from '@/lib/register/assessments/effective';
import type { NoticeFields } from '@/lib/register/model/transparency-notice';
import type { UseCase } from '@/lib/register/model/use-case';
import { latest } from '@/lib/register/store/versions';
import { levelNow, type NoticeLevel } from '@/lib/transparency/due-drafts';
import type { BlankValues } from '@/lib/transparency/fill';
import type { NoticeFacts } from '@/lib/transparency/problems';
import { reviewHolds } from '@/lib/transparency/review';
import { noticeValues } from './notice-values';

/** What belongs to a notice in the register as it is now. */
export interface NoticeContext {
  readonly useCase: UseCase | undefined;
  readonly law: Law;
  readonly values: BlankValues;
  /** How strongly the newest classification asks for it. */
  readonly level: NoticeLevel;
  readonly facts: NoticeFacts;
}

export function useNotice(notice: NoticeFields): NoticeContext {
  const { snapshot } = useRegister();
  const useCase = snapshot.useCases.find(({ id }) => id === notice.useCaseId);
  const record = latest(snapshot.assessments.filter(({ series }) => series === notice.useCaseId))[0];
  const isReviewed = snapshot.reviews.some(
    (review) => review.useCaseId === notice.useCaseId && reviewHolds(review),
  );
  return {
    useCase,
    law: record ? lawOf(record.lawVersion) : currentLaw,
    values: noticeValues(useCase, snapshot),
    level: record ? levelNow(notice.type, effectiveAssessment(record).notices) : 'voluntary',
    facts: {
      type: notice.type,
      text: notice.text,
      placement: notice.placement.code,
      placementText: notice.placement.text,
      accessible: notice.accessible,
      inPlaceSince: notice.inPlaceSince,
      evidenceRef: notice.evidenceRef,
      isReviewed,
    },
  };
}

/** Name of a kind of notice, and where the law wants it. */
export function noticeRule(
  type: NoticeFields['type'],
  law: Law = currentLaw,
): Law['notices'][number] | undefined {
  return law.notices.find((rule) => rule.type === type);
}
