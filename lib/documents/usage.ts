import type { DayCount } from '@/lib/register/model/counts';
import type { UseCase } from '@/lib/register/model/use-case';
import { countsOf as linkedCounts, sinceDays, typesIn as sumOfTypes } from '@/lib/register/uses/linked';

/** Counted uses of a use case in the last days up to `day`. */
export function countsOf(
  useCase: Pick<UseCase, 'tools' | 'purpose'>,
  counts: readonly DayCount[],
  day: string,
  days: number,
): readonly DayCount[] {
  return sinceDays(linkedCounts(useCase, counts), days, day);
}

/** Findings by kind, the most frequent first. */
export function typesIn(counts: readonly DayCount[]): readonly (readonly [string, number])[] {
  return Object.entries(sumOfTypes(counts)).sort((one, other) => other[1] - one[1]);
}

/** Uses by what was done about the findings, the most frequent first. */
export function protectionsIn(counts: readonly DayCount[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { protection, uses } of counts) sums.set(protection, (sums.get(protection) ?? 0) + uses);
  return [...sums].sort((one, other) => other[1] - one[1]);
}
