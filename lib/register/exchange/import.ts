import { today } from '../day';
import { readNote, writeNote } from '../notes';
import { orRegisterError } from '../store/errors';
import type { Store } from '../store/store';
import { noteUses } from '../uses/enter';
import { alone, isImporting } from './alone';
import { checkedTables } from './check';
import { fittingVersions } from './fitting-versions';
import type { RegisterTables } from './form';
import { mergeRecords } from './merge-records';
import { FileError } from './problems';
import { type ReadableFile, readFile } from './read';
import { type Brought, type FileReport, type ImportReport, NOTHING, plus, reportOf } from './report';
import { createSieve } from './sieve';

/** How far an import is: files read and checked, then files entered. */
export interface ImportProgress {
  readonly phase: 'reading' | 'entering';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the import; nothing of it stays. */
  readonly signal?: AbortSignal;
}

/** A file that was read: its rows, or why it was left out. */
type Checked = { readonly name: string } & (
  | { readonly tables: RegisterTables }
  | { readonly error: FileError }
);

/**
 * Takes the registers of other browsers into this one, hundreds of files at once. Files that are not whole
 * and ours are named and left out. All others come in together or not at all: one transaction. The same file
 * twice changes nothing. A browser killed on the way leaves a note, see `interruptedImport`.
 *
 * @throws RegisterError `full`, `conflict` where another window changed classifications meanwhile;
 *   the signal's reason where it was aborted
 */
export function importFiles(
  store: Store,
  files: readonly ReadableFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  return alone(async () => {
    const checked = await readAll(files, options);
    await writeNote(store.database, 'import.running', { day: today(), files: files.length });
    try {
      return await enterAll(store, checked, options);
    } finally {
      await forgetInterruptedImport(store);
    }
  });
}

/** The import that a killed browser broke off, if there is one: nothing of it was taken. */
export async function interruptedImport({
  database,
}: Store): Promise<{ day: string; files: number } | undefined> {
  if (await isImporting()) return undefined;
  return readNote(database, 'import.running');
}

/** The person has been told. */
export async function forgetInterruptedImport({ database }: Store): Promise<void> {
  await database.notes.delete('import.running');
}

async function readAll(
  files: readonly ReadableFile[],
  { onProgress, signal }: ImportOptions,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    checked.push(await readOne(file));
    onProgress?.({ phase: 'reading', done: checked.length, total: files.length });
  }
  return checked;
}

async function readOne(file: ReadableFile): Promise<Checked> {
  const { name } = file;
  try {
    return { name, tables: await checkedTables(await readFile(file), today()) };
  } catch (error) {
    if (error instanceof FileError) return { name, error };
    throw error;
  }
}

async function enterAll(
  { database }: Store,
  checked: readonly Checked[],
  { onProgress, signal }: ImportOptions,
): Promise<ImportReport> {
  const incoming = checked.flatMap((file) => ('tables' in file ? file.tables.assessments : []));
  const fitting = await fittingVersions(await database.assessments.toArray(), incoming);
  return orRegisterError('import', () =>
    database.transaction('rw', database.tables, async () => {
      const sieve = await createSieve(database);
      const files: FileReport[] = [];
      for (const file of checked) {
        signal?.throwIfAborted();
        files.push('error' in file ? leftOut(file.name, file.error) : await enterFile(file, file.tables));
        onProgress?.({ phase: 'entering', done: files.length, total: checked.length });
      }
      await noteUses(database, sieve.taken);
      return { files, total: files.reduce(addUp, NOTHING) };

      async function enterFile({ name }: Checked, tables: RegisterTables): Promise<FileReport> {
        const { fresh, brought } = sieve.pass(tables.uses);
        if (fresh.length > 0) await database.uses.bulkAdd([...fresh]);
        return reportOf(name, plus(await mergeRecords(database, tables, fitting), brought));
      }
    }),
  );
}

function leftOut(name: string, { problem, place }: FileError): FileReport {
  return { name, outcome: 'left_out', problem, place };
}

function addUp(total: Brought, report: FileReport): Brought {
  return report.outcome === 'left_out' ? total : plus(total, report);
}
