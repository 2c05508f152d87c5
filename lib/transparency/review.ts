import type { ReviewRecord } from '@/lib/register/model/review-record';

/** What the editorial exception rests on (Art. 50(4) subpara. 2 AI Act). */
export type ReviewFacts = Pick<
  ReviewRecord,
  'contentLabel' | 'versionLabel' | 'factsChecked' | 'reviewerRole' | 'editorialResponsible' | 'invalid'
>;

/** `later_edit`: AI changed the content substantially after the review, which ends the exception. */
export type ReviewGap = 'content' | 'version' | 'facts' | 'role' | 'responsible' | 'later_edit';

const CHECKS: readonly (readonly [ReviewGap, (record: ReviewFacts) => boolean])[] = [
  ['content', ({ contentLabel }) => contentLabel.trim() !== ''],
  ['version', ({ versionLabel }) => versionLabel.trim() !== ''],
  ['facts', ({ factsChecked }) => factsChecked],
  ['role', ({ reviewerRole }) => reviewerRole.trim() !== ''],
  ['responsible', ({ editorialResponsible }) => editorialResponsible.trim() !== ''],
  ['later_edit', ({ invalid }) => !invalid],
];

/**
 * Why a record does not carry the editorial exception; empty: it does. A check of spelling alone is none,
 * so checked facts are the least; changes to the text are not asked for, a review may find nothing.
 */
export function reviewGaps(record: ReviewFacts): readonly ReviewGap[] {
  return CHECKS.filter(([, holds]) => !holds(record)).map(([gap]) => gap);
}

/** Whether the exception holds for the version that the record names. */
export function reviewHolds(record: ReviewFacts): boolean {
  return reviewGaps(record).length === 0;
}
