import { assess } from './assess';
import type { Assessment } from './assessment';
import { lawOf } from './laws';
import type { Answers, Day, LabelPolicy, Law, Stage } from './types';

/** Why a classification has to be looked at again. */
export type Trigger = 'tool_changed' | 'purpose_changed' | 'new_data_type' | 'law_changed' | 'year_passed';

/** What a classification was made on, and what is true now. */
export interface ReassessmentFacts {
  readonly assessedDay: Day;
  readonly lawVersion: Day;
  readonly toolIds: readonly string[];
  readonly purpose: string;
  readonly dataTypes: readonly string[];
}

/** Triggers of a re-assessment, in fixed order; data types and tools count only when new ones appear. */
export function reassessmentTriggers(
  then: ReassessmentFacts,
  now: Omit<ReassessmentFacts, 'assessedDay'> & { readonly today: Day },
): readonly Trigger[] {
  const found: readonly [Trigger, boolean][] = [
    ['tool_changed', adds(then.toolIds, now.toolIds)],
    ['purpose_changed', then.purpose !== now.purpose],
    ['new_data_type', adds(then.dataTypes, now.dataTypes)],
    ['law_changed', then.lawVersion !== now.lawVersion],
    ['year_passed', now.today >= yearAfter(then.assessedDay)],
  ];
  return found.filter(([, holds]) => holds).map(([trigger]) => trigger);
}

/** The part of a stored record that its result rests on. */
export interface AssessedRecord {
  readonly answers: Answers;
  readonly lawVersion: Day;
  readonly stage: Stage;
  readonly labelPolicy: LabelPolicy;
}

/**
 * The old result again, under the law of its day, whatever law is current.
 *
 * @throws LawError `unknown_law_version`
 */
export function reproduce(record: AssessedRecord, laws?: readonly Law[]): Assessment {
  const { stage, labelPolicy } = record;
  return assess(record.answers, lawOf(record.lawVersion, laws), { stage, labelPolicy });
}

/** The same day a year later; 29 February becomes 28 February. */
export function yearAfter(day: Day): Day {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next;
}

function adds(before: readonly string[], after: readonly string[]): boolean {
  return after.some((item) => !before.includes(item));
}
