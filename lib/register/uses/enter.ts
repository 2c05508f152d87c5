import type { Table } from 'dexie';
import { groupBy } from '../group';
import type { DayCount } from '../model/counts';
import type { ToolRecord } from '../model/tool';
import type { Use } from '../use';
import { countUses } from './counters';
import { detectedTool, isDocumented } from './detected-tool';
import { type PackedCounts, packCounts, packedKey } from './packed';

/** The tables that a use goes into, all in one transaction. */
export interface UseTables {
  readonly uses: Table;
  readonly dayCounts: Table<PackedCounts, string>;
  readonly tools: Table<ToolRecord, string>;
}

/**
 * Enters uses that are not there yet: the rows, their counters, and their tools. To be called within a
 * transaction, so that all of it is there or nothing, whenever the background dies.
 */
export async function enterUses(tables: UseTables, uses: readonly Use[]): Promise<void> {
  await tables.uses.bulkAdd([...uses]);
  await noteUses(tables, uses);
}

/** Counters and tools of uses whose rows are there already. */
export async function noteUses(
  { dayCounts, tools }: Omit<UseTables, 'uses'>,
  uses: readonly Use[],
): Promise<void> {
  const counters = [...countUses(uses).values()];
  await addCounters(dayCounts, counters);
  await noteTools(tools, counters);
}

async function addCounters(table: UseTables['dayCounts'], counters: readonly DayCount[]): Promise<void> {
  const rows = await table.bulkGet([...new Set(counters.map(packedKey))]);
  const stored = new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  await table.bulkPut([...packCounts(counters, stored)]);
}

/** A tool of the uses that is new gets its record; the days of a known one are widened. */
async function noteTools(table: UseTables['tools'], counters: readonly DayCount[]): Promise<void> {
  const days = groupBy(counters, ({ toolId }) => toolId);
  const ids = [...days.keys()].filter(isDocumented);
  const known = await table.bulkGet(ids);
  const changed = ids.flatMap((id, index) => {
    const sorted = (days.get(id) ?? []).map(({ day }) => day).sort();
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    return widened(known[index], id, first, last) ?? [];
  });
  await table.bulkPut(changed);
}

/** The record with these days in it; `undefined` where nothing changes. */
function widened(
  tool: ToolRecord | undefined,
  id: string,
  first: string,
  last: string,
): ToolRecord | undefined {
  if (!tool) return detectedTool(id, first, last);
  const firstSeen = tool.firstSeen === null || first < tool.firstSeen ? first : tool.firstSeen;
  const lastSeen = tool.lastSeen === null || last > tool.lastSeen ? last : tool.lastSeen;
  if (firstSeen === tool.firstSeen && lastSeen === tool.lastSeen) return undefined;
  return { ...tool, firstSeen, lastSeen };
}
