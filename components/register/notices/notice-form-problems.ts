import type { NoticeFields } from '@/lib/register/model/transparency-notice';
import {
  NOTICE_PROBLEMS,
  type NoticeFacts,
  type NoticeProblem,
  noticeProblems,
} from '@/lib/transparency/problems';

export type FormProblem = NoticeProblem | 'since.future';

/** What stands against saving: a draft may be unfinished, a notice in place may not. */
export function formProblems(
  { state, inPlaceSince }: Pick<NoticeFields, 'state' | 'inPlaceSince'>,
  facts: NoticeFacts,
  today: string,
): readonly FormProblem[] {
  if (state !== 'in_place') return [];
  const stopping = noticeProblems(facts).filter((problem) => NOTICE_PROBLEMS[problem] === 'stops');
  const isFuture = inPlaceSince !== null && inPlaceSince > today;
  return isFuture ? [...stopping, 'since.future'] : stopping;
}
