import type { Assessment, Task } from './assessment';
import { LawError } from './errors';
import { task } from './tasks';
import type { FollowUp, FollowUpField, Law, Outcome } from './types';

/** One answer to a follow-up question with what was filled in. */
export interface FollowUpAnswer {
  readonly code: string;
  readonly fields?: { readonly [field: string]: string | number };
}

export type FollowUpAnswers = { readonly [followUp: string]: FollowUpAnswer };

export interface FollowUpResult {
  readonly id: string;
  readonly norm: string;
  readonly outcome: Outcome;
  /** Fields that are empty or not lawful. */
  readonly missing: readonly string[];
}

/** Follow-up questions that this result asks. */
export function followUpsFor(assessment: Assessment, law: Law): readonly FollowUp[] {
  return law.followUps.filter(({ when }) =>
    'flag' in when ? assessment.flags.includes(when.flag) : assessment.notices.length > 0,
  );
}

/**
 * What each follow-up question leads to. A missing field counts like a missing answer; too short a
 * retention is an error (Art. 26(6)).
 *
 * @throws LawError `unknown_answer` for a code the question does not have
 */
export function checkFollowUps(
  assessment: Assessment,
  given: FollowUpAnswers,
  law: Law,
): readonly FollowUpResult[] {
  return followUpsFor(assessment, law).map((followUp) => resultOf(followUp, given[followUp.id]));
}

/** One task for each follow-up that is not done and not merely noted. */
export function followUpTasks(results: readonly FollowUpResult[], law: Law): readonly Task[] {
  const open = results.filter((result) => result.outcome !== 'done' && result.outcome !== 'note');
  return law.followUps
    .filter((followUp) => open.some((result) => result.id === followUp.id))
    .map((followUp) => task(`follow_up:${followUp.id}`, followUp.task));
}

function resultOf(followUp: FollowUp, given: FollowUpAnswer | undefined): FollowUpResult {
  const { id, norm } = followUp;
  if (!given) return { id, norm, outcome: followUp.unanswered, missing: [] };
  const answer = followUp.answers.find((option) => option.code === given.code);
  if (!answer) throw new LawError('unknown_answer', id);
  const fields = answer.fields ?? [];
  const unlawful = fields.filter((field) => tooFew(field, given.fields?.[field.id]));
  if (unlawful.length > 0) return { id, norm, outcome: 'error', missing: ids(unlawful) };
  const empty = fields.filter((field) => isEmpty(given.fields?.[field.id]));
  return { id, norm, outcome: empty.length > 0 ? followUp.unanswered : answer.outcome, missing: ids(empty) };
}

function ids(fields: readonly FollowUpField[]): readonly string[] {
  return fields.map((field) => field.id);
}

function isEmpty(value: string | number | undefined): boolean {
  return value === undefined || (typeof value === 'string' && !value.trim());
}

function tooFew(field: FollowUpField, value: string | number | undefined): boolean {
  return field.min !== undefined && !isEmpty(value) && !(Number(value) >= field.min);
}
