import type { DayCount } from '@/lib/register/model/counts';
import type { ExportLog } from '@/lib/register/model/export-log';
import type { Snapshot } from '@/lib/register/store/snapshot';

/** The uses of one tool, as counts. */
export interface ToolUses {
  readonly toolId: string;
  readonly uses: number;
  readonly found: number;
  /** `YYYY-MM-DD` */
  readonly last: string;
}

/** What lies in the register of this browser. */
export interface StoredUses {
  readonly count: number;
  /** Day of the oldest use; `undefined`: there is none. */
  readonly since: string | undefined;
  /** The most used first. */
  readonly tools: readonly ToolUses[];
  /** Entries of the documentation: company, tools, use cases, evidence. */
  readonly records: number;
  /** The newest first. */
  readonly exports: readonly ExportLog[];
}

const RECORDS = [
  'tools',
  'useCases',
  'vendorChecks',
  'reviews',
  'literacy',
  'incidents',
  'taskMarks',
  'assessments',
  'policies',
  'notices',
] as const satisfies readonly (keyof Snapshot)[];

/** Reads out of the register what a person wants to know about it. */
export function storedUses(snapshot: Snapshot): StoredUses {
  const { dayCounts, exportLogs, company } = snapshot;
  const days = dayCounts.map(({ day }) => day).sort();
  const documented = RECORDS.reduce((sum, table) => sum + snapshot[table].length, 0);
  return {
    count: sumOf(dayCounts),
    since: days[0],
    tools: byTool(dayCounts),
    records: documented + (company ? 1 : 0),
    exports: [...exportLogs].sort((one, other) => other.day.localeCompare(one.day)),
  };
}

function byTool(counts: readonly DayCount[]): readonly ToolUses[] {
  const tools = new Map<string, ToolUses>();
  for (const { toolId, uses, types, day } of counts) {
    const before = tools.get(toolId) ?? { toolId, uses: 0, found: 0, last: '' };
    const found = Object.values(types).reduce((sum, count) => sum + count, 0);
    tools.set(toolId, {
      toolId,
      uses: before.uses + uses,
      found: before.found + found,
      last: later(before.last, day),
    });
  }
  return [...tools.values()].sort((one, other) => other.uses - one.uses);
}

function sumOf(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { uses }) => sum + uses, 0);
}

function later(one: string, other: string): string {
  return one.localeCompare(other) > 0 ? one : other;
}
