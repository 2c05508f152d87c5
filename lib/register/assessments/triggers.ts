import { currentLaw } from '@/lib/law/laws';
import { reassessmentTriggers, type Trigger, yearAfter } from '@/lib/law/reassess';
import { dueDay } from '@/lib/law/tasks';
import type { DayCount } from '../model/counts';
import { CATEGORY_OF_TYPE, type DataCategory } from '../model/data-categories';
import type { RiskAssessment } from '../model/risk-assessment';
import type { UseCase } from '../model/use-case';

/** That a use case has to be classified again, why, and by when. */
export interface Reassessment {
  readonly triggers: readonly Trigger[];
  /** Kinds of data that were seen but not expected. */
  readonly unexpected: readonly DataCategory[];
  readonly dueDay: string;
}

/** Time to look again, days (design values). */
const CHANGE_DAYS = 14;
const LAW_DAYS = 30;

/**
 * Whether something has happened since the assessment: another tool or purpose, data of a kind that was
 * not expected, a new state of the law, a year. `counts` are the linked uses of the use case.
 */
export function reassessmentOf(
  useCase: UseCase,
  { assessedDay, lawVersion, basis }: RiskAssessment,
  counts: readonly DayCount[],
  today: string,
): Reassessment | null {
  const surprises = counts.filter((count) => isSurprise(count, useCase, basis.dataCategories));
  const unexpected = [...new Set(surprises.flatMap((count) => categoriesOf(count)))].filter(
    (category) => !expected(useCase, basis.dataCategories).has(category),
  );
  const triggers = reassessmentTriggers(
    {
      assessedDay,
      lawVersion,
      toolIds: basis.tools,
      purpose: basis.purpose,
      dataTypes: basis.dataCategories,
    },
    {
      lawVersion: currentLaw.version,
      toolIds: useCase.tools,
      purpose: useCase.purpose.code,
      dataTypes: [...useCase.dataCategories, ...unexpected],
      today,
    },
  );
  if (triggers.length === 0) return null;
  const surpriseDay = surprises.map(({ day }) => day).sort()[0];
  const days: Readonly<Record<Trigger, string>> = {
    tool_changed: dueDay(CHANGE_DAYS, useCase.updatedDay),
    purpose_changed: dueDay(CHANGE_DAYS, useCase.updatedDay),
    new_data_type: dueDay(CHANGE_DAYS, surpriseDay ?? useCase.updatedDay),
    law_changed: dueDay(LAW_DAYS, currentLaw.version),
    year_passed: yearAfter(assessedDay),
  };
  const due = triggers.map((trigger) => days[trigger]).sort()[0] ?? today;
  return { triggers, unexpected, dueDay: due };
}

function isSurprise(count: DayCount, useCase: UseCase, assessed: readonly DataCategory[]): boolean {
  const known = expected(useCase, assessed);
  return categoriesOf(count).some((category) => !known.has(category));
}

function expected(useCase: UseCase, assessed: readonly DataCategory[]): ReadonlySet<DataCategory> {
  return new Set([...assessed, ...useCase.dataCategories]);
}

/** What was cancelled or blocked did not go in. */
function categoriesOf({ types, protection }: DayCount): readonly DataCategory[] {
  if (protection === 'cancelled' || protection === 'blocked') return [];
  return Object.keys(types).map((type) => CATEGORY_OF_TYPE[type as keyof typeof CATEGORY_OF_TYPE]);
}
