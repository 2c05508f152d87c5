import type { FindingType } from '@/lib/detect/types';
import type { DayCount } from '../model/counts';
import type { Use } from '../use';
import { addDays, weekOf } from './days';

/** Uses of one week by tool. */
export interface Week {
  /** Its Monday. */
  readonly week: string;
  readonly tools: ReadonlyMap<string, number>;
}

/** Findings of one kind, by what was done about them. */
export type Handled = ReadonlyMap<Use['protection'], number>;

/**
 * Uses a week by tool, the oldest first, of the `weeks` weeks up to today; weeks without a use too.
 * A page that was merely open is no use of the tool and not counted.
 */
export function usesByWeek(counts: readonly DayCount[], weeks: number, today: string): readonly Week[] {
  const last = weekOf(today);
  const all = Array.from({ length: weeks }, (_, index) => addDays(last, (index - weeks + 1) * 7));
  const sums = new Map(all.map((week) => [week, new Map<string, number>()]));
  const weekOfDay = remember(weekOf);
  for (const { day, toolId, uses, protection } of counts) {
    const tools =
      protection === 'not_guarded' || protection === 'paused' ? undefined : sums.get(weekOfDay(day));
    tools?.set(toolId, (tools.get(toolId) ?? 0) + uses);
  }
  return [...sums].map(([week, tools]) => ({ week, tools }));
}

/** Many counters share a day: its week is computed once. */
function remember(compute: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const result = known.get(day) ?? compute(day);
    known.set(day, result);
    return result;
  };
}

/** Kinds of findings, and what was done about them. */
export function findingsByKind(counts: readonly DayCount[]): ReadonlyMap<FindingType, Handled> {
  const kinds = new Map<FindingType, Map<Use['protection'], number>>();
  for (const { types, protection } of counts) {
    for (const [type, count] of Object.entries(types) as [FindingType, number][]) {
      const handled = kinds.get(type) ?? new Map<Use['protection'], number>();
      kinds.set(type, handled.set(protection, (handled.get(protection) ?? 0) + count));
    }
  }
  return kinds;
}

/** How many records are in each state. */
export function byStatus<S extends string>(
  records: readonly { readonly status: S }[],
): ReadonlyMap<S, number> {
  const counts = new Map<S, number>();
  for (const { status } of records) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
