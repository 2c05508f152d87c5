/** What the editorial exception rests on (Art. 50(4) subpara. 2 AI Act). */
export interface ReviewFacts {
  readonly contentLabel: string;
  readonly versionLabel: string;
  readonly factsChecked: boolean;
  readonly sourcesChecked: boolean;
  readonly reviewerRole: string;
  readonly editorialResponsible: string;
  /** Day of the review; `null` while nobody has reviewed. Set by the system, never typed. */
  readonly reviewedDay: string | null;
  /** Day of a substantive AI edit after the review; ends the exception. */
  readonly invalidSince: string | null;
}

export type ReviewGap = 'content' | 'version' | 'facts' | 'role' | 'responsible' | 'day' | 'later_edit';

const CHECKS: readonly (readonly [ReviewGap, (record: ReviewFacts) => boolean])[] = [
  ['content', ({ contentLabel }) => contentLabel.trim() !== ''],
  ['version', ({ versionLabel }) => versionLabel.trim() !== ''],
  ['facts', ({ factsChecked }) => factsChecked],
  ['role', ({ reviewerRole }) => reviewerRole.trim() !== ''],
  ['responsible', ({ editorialResponsible }) => editorialResponsible.trim() !== ''],
  ['day', ({ reviewedDay }) => reviewedDay !== null],
  ['later_edit', ({ invalidSince }) => invalidSince === null],
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
