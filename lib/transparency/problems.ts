import type { NoticeType } from '@/lib/law/types';
import { openBlanks } from './fill';
import type { Placement } from './placements';

/** A notice as it is to be put in place. */
export interface NoticeFacts {
  readonly type: NoticeType;
  readonly text: string;
  readonly placement: Placement;
  /** Where exactly, in own words. */
  readonly placementText: string;
  readonly accessible: 'yes' | 'no' | 'unchecked';
  readonly inPlaceSince: string | null;
  readonly evidenceRef: string;
  /** A valid review record stands for the content. */
  readonly isReviewed: boolean;
}

/** What stands against calling a notice "in place"; the second group is a hint. */
export const NOTICE_PROBLEMS = {
  text: 'stops',
  blanks: 'stops',
  claims_review: 'stops',
  hidden_place: 'stops',
  where: 'stops',
  since: 'stops',
  evidence: 'stops',
  not_accessible: 'stops',
  access_unchecked: 'hint',
} as const satisfies { readonly [id: string]: 'stops' | 'hint' };
export type NoticeProblem = keyof typeof NOTICE_PROBLEMS;

/** Places that Art. 50(5) does not accept alone: not at first contact, not clear. */
const HIDDEN = /fu(ß|ss)zeile|footer|\bAGB\b|impressum|imprint|terms|tooltip|hover|kleingedruckt|fine print/i;

/** Words by which a text says that people checked it. */
const CLAIM = /geprüft|redigiert|redaktionell|reviewed|fact-checked|checked by/i;

const FOUND: { readonly [problem in NoticeProblem]: (notice: NoticeFacts) => boolean } = {
  text: ({ text }) => text.trim() === '',
  blanks: ({ text }) => openBlanks(text).length > 0,
  claims_review: ({ text, isReviewed }) => CLAIM.test(text) && !isReviewed,
  hidden_place: ({ placementText, type }) => HIDDEN.test(placementText) && type !== 'customer_page',
  where: ({ placement, placementText }) => placement === 'other' && placementText.trim() === '',
  since: ({ inPlaceSince }) => inPlaceSince === null,
  evidence: ({ evidenceRef }) => evidenceRef.trim() === '',
  not_accessible: ({ accessible }) => accessible === 'no',
  access_unchecked: ({ accessible }) => accessible === 'unchecked',
};

/** What stands against a notice, in the order of its form. */
export function noticeProblems(notice: NoticeFacts): readonly NoticeProblem[] {
  return (Object.keys(NOTICE_PROBLEMS) as NoticeProblem[]).filter((problem) => FOUND[problem](notice));
}

/** Whether a notice may be called "in place". */
export function mayBeInPlace(notice: NoticeFacts): boolean {
  return noticeProblems(notice).every((problem) => NOTICE_PROBLEMS[problem] === 'hint');
}
