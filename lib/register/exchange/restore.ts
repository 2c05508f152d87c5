import type { RegisterDatabase } from '../database';
import { orRegisterError } from '../store/errors';
import type { Store } from '../store/store';
import { countUses } from '../uses/counters';
import { packCounts } from '../uses/packed';
import { alone } from './alone';
import type { BackupTables } from './form';
import { FileError } from './problems';
import { type ReadableFile, readFile } from './read';

/**
 * Checks a backup, for the person to see what is in it before everything here is replaced.
 *
 * @throws FileError where it is no whole backup of ours
 */
export async function readBackup(file: ReadableFile): Promise<BackupTables> {
  const read = await readFile(file);
  if (read.format !== 'schleuse-backup') throw new FileError('wrong_kind');
  return read.tables;
}

/**
 * Replaces the whole register by a backup, without loss: a backup made afterwards is the same but for its day.
 * One transaction: where it fails, what was there before is still there. What waits for the company's collector
 * is no part of the backup and goes on waiting.
 *
 * @throws RegisterError `full`
 */
export function restoreBackup({ database }: Store, tables: BackupTables): Promise<void> {
  return alone(() =>
    orRegisterError('restore', () =>
      database.transaction('rw', database.tables, async () => {
        const replaced = database.tables.filter(({ name }) => name !== 'outgoing');
        await Promise.all(replaced.map((table) => table.clear()));
        await fill(database, tables);
      }),
    ),
  );
}

async function fill(database: RegisterDatabase, tables: BackupTables): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    await database.table(name).bulkAdd(rows.map((row) => ({ ...row })));
  }
  await database.dayCounts.bulkAdd([...packCounts([...countUses(tables.uses).values()])]);
}
