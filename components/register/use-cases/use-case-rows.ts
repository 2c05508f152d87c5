import type { Category } from '@/lib/law/types';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';
import { countsOf, sinceDays, usesIn } from '@/lib/register/uses/linked';

/** A use case with what is computed about it. */
export interface UseCaseRow {
  readonly useCase: UseCase;
  readonly record: RiskAssessment | null;
  /** The class that counts. */
  readonly category: Category | null;
  /** Uses of the last four weeks. */
  readonly uses: number;
}

/** Days that figures of a list look back. */
export const RECENT_DAYS = 28;

/** All use cases with their newest classification and their uses. */
export function rowsOfUseCases(snapshot: Snapshot, today: string): readonly UseCaseRow[] {
  const newest = new Map(latest(snapshot.assessments).map((record) => [record.series, record]));
  const recent = sinceDays(snapshot.dayCounts, RECENT_DAYS, today);
  return snapshot.useCases.map((useCase) => {
    const record = newest.get(useCase.id) ?? null;
    return {
      useCase,
      record,
      category: record && (record.override?.category ?? record.category),
      uses: usesIn(countsOf(useCase, recent)),
    };
  });
}
