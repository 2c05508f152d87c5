import type { Assessment, Task } from '@/lib/law/assessment';
import {
  checkFollowUps,
  type FollowUpAnswers,
  type FollowUpResult,
  followUpTasks,
} from '@/lib/law/follow-ups';
import { highRiskMissing } from '@/lib/law/high-risk-annex';
import { LAWS, lawOf } from '@/lib/law/laws';
import { dueDay } from '@/lib/law/tasks';
import type { Law } from '@/lib/law/types';
import { effectiveAssessment } from '../assessments/effective';
import { reassessmentOf } from '../assessments/triggers';
import type { RiskAssessment } from '../model/risk-assessment';
import type { UseCase } from '../model/use-case';
import type { Snapshot } from '../store/snapshot';
import { latest } from '../store/versions';
import { countsOf } from '../uses/linked';
import { comesUp, ownTask, when } from './draft';
import type { About, Draft } from './types';

/** What is to be done about one use case. One that has ended asks for nothing more. */
export function useCaseTasks(useCase: UseCase, snapshot: Snapshot, today: string): readonly Draft[] {
  if (useCase.status === 'stopped' || useCase.status === 'retired') return [];
  const about: About = { kind: 'use-case', id: useCase.id };
  const record = latest(snapshot.assessments.filter(({ series }) => series === useCase.id))[0];
  return [
    ...when(useCase.purpose.code === '', () => ownTask(about, 'purpose', useCase.createdDay)),
    ...(record && isKnownLaw(record.lawVersion)
      ? assessedTasks(about, useCase, record, snapshot, today)
      : [ownTask(about, 'assess', useCase.createdDay)]),
    ...(comesUp(useCase.reviewDue, today)
      ? [ownTask(about, 'review', useCase.reviewDue, useCase.reviewDue)]
      : []),
  ];
}

/** A register restored from a newer version may rest on a law that this one does not know. */
function isKnownLaw(version: string): boolean {
  return LAWS.some((law) => law.version === version);
}

function assessedTasks(
  about: About,
  useCase: UseCase,
  record: RiskAssessment,
  snapshot: Snapshot,
  today: string,
): readonly Draft[] {
  const law = lawOf(record.lawVersion);
  const effective = effectiveAssessment(record);
  const followUps = checkFollowUps(effective, knownAnswers(useCase, law), law);
  const facts = { effective, followUps, useCase, record, snapshot, law };
  const open = [...effective.tasks.filter((task) => !isSettled(task, facts)), ...ownFollowUps(facts)];
  const again = reassessmentOf(useCase, record, countsOf(useCase, snapshot.dayCounts), today);
  return [
    ...open.map((task) => lawTask(about, task, record.assessedDay)),
    ...(again
      ? [
          {
            ...ownTask(about, 'reassess', today, `${record.version}`),
            dueDay: again.dueDay,
            unexpected: again.unexpected,
          },
        ]
      : []),
  ];
}

/** An answer that this law does not have, such as one given under another, counts as not given. */
function knownAnswers({ followUps }: UseCase, law: Law): FollowUpAnswers {
  const codes = new Map(law.followUps.map(({ id, answers }) => [id, answers.map(({ code }) => code)]));
  const known = Object.entries(followUps).filter(([id, { code }]) => codes.get(id)?.includes(code));
  return Object.fromEntries(known) as FollowUpAnswers;
}

function lawTask(about: About, { id, owner, title, steps, dueDays }: Task, assessedDay: string): Draft {
  return {
    id: `${about.kind}:${about.id}:${id}`,
    about,
    owner,
    title,
    steps,
    dueDay: dueDay(dueDays, assessedDay),
  };
}

interface Facts {
  readonly effective: Assessment;
  readonly followUps: readonly FollowUpResult[];
  readonly useCase: UseCase;
  readonly record: RiskAssessment;
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** A flag with one follow-up question has one task, not two: the flag's, which the answer settles. */
function soleFollowUp(flag: string, law: Law): string | undefined {
  const asked = law.followUps.filter(({ when: asks }) => 'flag' in asks && asks.flag === flag);
  return asked.length === 1 ? asked[0]?.id : undefined;
}

function ownFollowUps({ effective, followUps, law }: Facts): readonly Task[] {
  const sole = new Set(effective.flags.map((flag) => soleFollowUp(flag, law)));
  return followUpTasks(
    followUps.filter(({ id }) => !sole.has(id)),
    law,
  );
}

/** Whether the records show that the task is done, so that nobody has to tick it off. */
function isSettled({ id }: Task, facts: Facts): boolean {
  if (id === 'review') return facts.record.reviewed;
  const [kind, subject = ''] = id.split(':');
  return kind === 'notice' ? isInPlace(subject, facts) : isFlagSettled(subject, facts);
}

function isInPlace(type: string, { useCase, snapshot }: Facts): boolean {
  return latest(snapshot.notices).some(
    (notice) => notice.useCaseId === useCase.id && notice.type === type && notice.state === 'in_place',
  );
}

function isFlagSettled(flag: string, facts: Facts): boolean {
  const { useCase, law, followUps, snapshot } = facts;
  if (flag === 'HIGH_RISK_ANNEX') return highRiskMissing(useCase.highRisk ?? {}).length === 0;
  if (flag === 'G3') return DPIA_SETTLED.has(useCase.dpia.state);
  const sole = soleFollowUp(flag, law);
  const answer = followUps.find(({ id }) => id === sole)?.outcome;
  if (answer === 'done' || answer === 'note') return true;
  if (flag === 'LITERACY') return isTrained(useCase, snapshot);
  if (flag === 'REVIEW_RECORD')
    return snapshot.reviews.some((review) => review.useCaseId === useCase.id && !review.invalid);
  return false;
}

/** The pre-check has an answer that asks for nothing more, or the assessment itself is done. */
const DPIA_SETTLED: ReadonlySet<UseCase['dpia']['state']> = new Set(['not_required', 'document_why', 'done']);

function isTrained({ departmentRole }: UseCase, { literacy }: Snapshot): boolean {
  return literacy.some(({ roleGroup, heldDay }) => roleGroup === departmentRole && heldDay !== null);
}
