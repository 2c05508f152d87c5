import type { RegisterDatabase } from '../database';
import type { DayCount, MonthTotal } from '../model/counts';
import { RECORD_TABLES, type RecordTable, type RowOf, VERSION_TABLES, type VersionTable } from '../tables';
import { unpackCounts } from '../uses/packed';
import { latest } from './versions';

type Rows = { readonly [T in Exclude<RecordTable, 'company'> | VersionTable]: readonly RowOf<T>[] };

/**
 * Everything the register knows at one moment, but for the single uses: small enough to lie in memory,
 * and what tasks, overviews and documents are computed from. `assessments`, `policies` and `notices` hold
 * all versions; `latest` gives the newest of each.
 */
export interface Snapshot extends Rows {
  readonly company: RowOf<'company'> | undefined;
  readonly dayCounts: readonly DayCount[];
  readonly monthTotals: readonly MonthTotal[];
}

/** Nothing entered, nothing used. */
export const EMPTY_SNAPSHOT: Snapshot = {
  company: undefined,
  tools: [],
  useCases: [],
  vendorChecks: [],
  reviews: [],
  literacy: [],
  incidents: [],
  exportLogs: [],
  taskMarks: [],
  assessments: [],
  policies: [],
  notices: [],
  dayCounts: [],
  monthTotals: [],
};

const TABLES = [...RECORD_TABLES, ...VERSION_TABLES, 'dayCounts', 'monthTotals'] as const;

/** Reads all tables but the uses in one transaction: what belongs together is read together. */
export async function readSnapshot(database: RegisterDatabase): Promise<Snapshot> {
  const tables = TABLES.map((name) => database.table(name));
  const rows = await database.transaction('r', tables, () =>
    Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  const read = Object.fromEntries(rows);
  const dayCounts = unpackCounts(read['dayCounts'] ?? []);
  return { ...EMPTY_SNAPSHOT, ...read, dayCounts, company: read['company']?.[0] };
}

/** The policy in force on a day: the newest version that is valid by then. */
export function policyOn({ policies }: Pick<Snapshot, 'policies'>, day: string) {
  const valid = policies.filter(({ validFrom }) => validFrom <= day);
  return latest(valid)[0];
}
