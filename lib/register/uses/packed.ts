import { groupBy } from '../group';
import type { DayCount, TypeCounts } from '../model/counts';
import { addTypes } from './counters';

/**
 * The counters of one tool on one day as they lie in the database. One row for all of them: reading few rows
 * takes a browser a tenth of the time of reading many, and a large register has to be there within a second.
 */
export interface PackedCounts {
  readonly key: string;
  readonly day: string;
  readonly toolId: string;
  /** JSON of `Cell[]`: parsed many times faster than a browser copies objects out of its database. */
  readonly cells: string;
}

type Cell = readonly [
  protection: DayCount['protection'],
  purpose: string,
  role: DayCount['role'],
  uses: number,
  types: TypeCounts,
];

/** The key of the row that a counter lies in. */
export function packedKey({ day, toolId }: Pick<DayCount, 'day' | 'toolId'>): string {
  return `${day}|${toolId}`;
}

/** Counters as rows, joined with the rows that are stored under their keys. */
export function packCounts(
  counts: readonly DayCount[],
  stored: ReadonlyMap<string, PackedCounts> = new Map(),
): readonly PackedCounts[] {
  return [...groupBy(counts, packedKey)].map(([key, group]) => {
    const before = stored.get(key);
    const all = before ? [...unpackCounts([before]), ...group] : group;
    const { day = '', toolId = '' } = all[0] ?? {};
    return { key, day, toolId, cells: JSON.stringify(joined(all).map(cellOf)) };
  });
}

/** The counters in these rows. */
export function unpackCounts(rows: readonly PackedCounts[]): readonly DayCount[] {
  return rows.flatMap(({ day, toolId, cells }) =>
    (JSON.parse(cells) as readonly Cell[]).map(([protection, purpose, role, uses, types]): DayCount => {
      const key = [day, toolId, protection, purpose, role].join('|');
      return { key, day, toolId, purpose, protection, role, uses, types };
    }),
  );
}

function joined(counts: readonly DayCount[]): readonly DayCount[] {
  const byKey = new Map<string, DayCount>();
  for (const count of counts) {
    const before = byKey.get(count.key);
    byKey.set(count.key, before ? plus(before, count) : count);
  }
  return [...byKey.values()];
}

function plus(a: DayCount, b: DayCount): DayCount {
  return { ...a, uses: a.uses + b.uses, types: addTypes(a.types, b.types) };
}

function cellOf({ protection, purpose, role, uses, types }: DayCount): Cell {
  return [protection, purpose, role, uses, types];
}
