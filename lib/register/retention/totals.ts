import type { DayCount, MonthTotal } from '../model/counts';
import { addTypes } from '../uses/counters';

/** Adds counters to monthly totals. The role is dropped: a total tells nothing about a group. */
export function addToTotals(
  known: ReadonlyMap<string, MonthTotal>,
  counts: readonly DayCount[],
): ReadonlyMap<string, MonthTotal> {
  const totals = new Map<string, MonthTotal>();
  for (const count of counts) {
    const key = totalKey(count);
    const before = totals.get(key) ?? known.get(key) ?? emptyTotal(key, count);
    const types = addTypes(before.types, count.types);
    totals.set(key, { ...before, uses: before.uses + count.uses, types });
  }
  return totals;
}

/** The key of the total that a counter goes into. */
export function totalKey({ day, toolId, protection, purpose }: DayCount): string {
  return [day.slice(0, 7), toolId, protection, purpose].join('|');
}

function emptyTotal(key: string, { day, toolId, protection, purpose }: DayCount): MonthTotal {
  return { key, month: day.slice(0, 7), toolId, purpose, protection, uses: 0, types: {} };
}
