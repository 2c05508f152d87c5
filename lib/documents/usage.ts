import type { DayCount, TypeCounts } from '@/lib/register/model/counts';
import type { UseCase } from '@/lib/register/model/use-case';

const DAY_MS = 86_400_000;

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Counted uses of a use case: those of its tools under its purpose, in the days up to `day`. */
export function countsOf(
  { tools, purpose }: Pick<UseCase, 'tools' | 'purpose'>,
  counts: readonly DayCount[],
  day: string,
  days: number,
): readonly DayCount[] {
  const from = daysBefore(day, days);
  return counts.filter(
    (count) =>
      count.day > from &&
      count.day <= day &&
      tools.includes(count.toolId) &&
      purpose.code !== '' &&
      count.purpose === purpose.code,
  );
}

export function usesIn(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { uses }) => sum + uses, 0);
}

/** Findings by kind, the most frequent first. */
export function typesIn(counts: readonly DayCount[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { types } of counts) {
    for (const [type, n] of Object.entries(types satisfies TypeCounts)) {
      sums.set(type, (sums.get(type) ?? 0) + (n ?? 0));
    }
  }
  return [...sums].sort((one, other) => other[1] - one[1]);
}

/** Uses by what was done about the findings. */
export function protectionsIn(counts: readonly DayCount[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { protection, uses } of counts) sums.set(protection, (sums.get(protection) ?? 0) + uses);
  return [...sums].sort((one, other) => other[1] - one[1]);
}
