import type { RegisterDatabase } from '../database';
import type { RecordTable, VersionTable } from '../tables';
import { orRegisterError } from './errors';

/** Rows of a table as they were. */
export interface Kept {
  readonly table: RecordTable | VersionTable;
  readonly rows: readonly object[];
}

/** What a deletion took away or changed, so that it can be undone. */
export type Removed = readonly Kept[];

/** Puts back what a deletion took away. Anything written meanwhile under the same id is replaced. */
export async function restoreRemoved(database: RegisterDatabase, removed: Removed): Promise<void> {
  const tables = removed.map(({ table }) => database.table(table));
  await orRegisterError('restore', () =>
    database.transaction('rw', tables, async () => {
      for (const { table, rows } of removed) await database.table(table).bulkPut([...rows]);
    }),
  );
}
