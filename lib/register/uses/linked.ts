import type { DayCount, TypeCounts } from '../model/counts';
import type { UseCase } from '../model/use-case';
import { addDays } from '../overview/days';
import { addTypes } from './counters';

/** The uses that belong to a use case: those of its tools for its purpose. */
export function countsOf(
  useCase: Pick<UseCase, 'purpose' | 'tools'>,
  counts: readonly DayCount[],
): DayCount[] {
  const { code } = useCase.purpose;
  const tools = new Set(useCase.tools);
  return counts.filter((count) => code !== '' && count.purpose === code && tools.has(count.toolId));
}

/** The uses that belong to no use case: tools and purposes nobody has documented yet. */
export function unlinkedCounts(
  useCases: readonly Pick<UseCase, 'purpose' | 'tools'>[],
  counts: readonly DayCount[],
): DayCount[] {
  const linked = new Set(useCases.flatMap((useCase) => countsOf(useCase, counts)));
  return counts.filter((count) => !linked.has(count));
}

/** How many uses these are. */
export function usesIn(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { uses }) => sum + uses, 0);
}

/** What was found in them, by kind: the evidence for the data categories of a use case. */
export function typesIn(counts: readonly DayCount[]): TypeCounts {
  return counts.reduce<TypeCounts>((sum, { types }) => addTypes(sum, types), {});
}

/** What was found, by month (`YYYY-MM`) and kind. */
export function typesByMonth(counts: readonly DayCount[]): ReadonlyMap<string, TypeCounts> {
  const months = new Map<string, TypeCounts>();
  for (const { day, types } of counts) {
    const month = day.slice(0, 7);
    months.set(month, addTypes(months.get(month) ?? {}, types));
  }
  return months;
}

/** Counts of the last `days` days up to today. */
export function sinceDays(counts: readonly DayCount[], days: number, today: string): DayCount[] {
  const from = addDays(today, 1 - days);
  return counts.filter(({ day }) => day >= from && day <= today);
}
