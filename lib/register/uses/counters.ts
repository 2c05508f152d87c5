import type { FindingType } from '@/lib/detect/types';
import type { DayCount, TypeCounts } from '../model/counts';
import type { Use } from '../use';

/** The key of the counter that a use belongs to. */
export function counterKey({ day, toolId, protection, purpose, role }: Use): string {
  return [day, toolId, protection, purpose ?? '', role ?? ''].join('|');
}

/** Uses as counters, one for each day, tool, purpose, protection and role. */
export function countUses(uses: Iterable<Use>): Map<string, DayCount> {
  const counters = new Map<string, DayCount>();
  for (const use of uses) {
    const key = counterKey(use);
    const before = counters.get(key) ?? emptyCounter(key, use);
    counters.set(key, { ...before, uses: before.uses + 1, types: addTypes(before.types, use.types) });
  }
  return counters;
}

/** The sum of two counts by kind. */
export function addTypes(a: TypeCounts, b: TypeCounts): TypeCounts {
  const sum = { ...a };
  for (const [type, count] of Object.entries(b) as [FindingType, number][]) {
    sum[type] = (sum[type] ?? 0) + count;
  }
  return sum;
}

function emptyCounter(key: string, { day, toolId, protection, purpose, role }: Use): DayCount {
  return { key, day, toolId, purpose: purpose ?? '', protection, role: role ?? '', uses: 0, types: {} };
}
