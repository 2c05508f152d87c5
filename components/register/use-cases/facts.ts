import type { Assessment } from '@/lib/law/assessment';
import { checkFollowUps, type FollowUpAnswers, type FollowUpResult } from '@/lib/law/follow-ups';
import { lawOf } from '@/lib/law/laws';
import type { Law } from '@/lib/law/types';
import { effectiveAssessment } from '@/lib/register/assessments/effective';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';

/** What a use case's newest classification says. */
export interface Judged {
  readonly record: RiskAssessment;
  readonly law: Law;
  /** With the override where there is one. */
  readonly effective: Assessment;
  readonly followUps: readonly FollowUpResult[];
}

/** The newest classification of a use case, worked out; `null` while it has none. */
export function judgedOf(useCase: UseCase, { assessments }: Pick<Snapshot, 'assessments'>): Judged | null {
  const record = latest(assessments.filter(({ series }) => series === useCase.id))[0];
  if (!record) return null;
  const law = lawOf(record.lawVersion);
  const effective = effectiveAssessment(record);
  return { record, law, effective, followUps: checkFollowUps(effective, answersOf(useCase, law), law) };
}

/** Answers to follow-up questions that this state of the law still asks in this form. */
export function answersOf({ followUps }: UseCase, law: Law): FollowUpAnswers {
  const known = Object.entries(followUps).filter(([id, { code }]) =>
    law.followUps.some((question) => question.id === id && question.answers.some((one) => one.code === code)),
  );
  return Object.fromEntries(
    known.map(([id, { code, fields }]) => [id, fields === undefined ? { code } : { code, fields }]),
  );
}
