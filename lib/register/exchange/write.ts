import { currentLaw } from '@/lib/law/laws';
import { canonicalJson, sha256 } from '../canonical';
import type { StoredUse } from '../database';
import type { Store } from '../store/store';
import { RECORD_TABLES, type RecordTable, VERSION_TABLES, type VersionTable } from '../tables';
import type { Use } from '../use';
import { type BackupTables, FILE_VERSION, type RegisterTables } from './form';

/** What a file says about its origin. */
export interface FileFacts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly productVersion: string;
}

export interface WrittenFile {
  readonly text: string;
  /** Rows of each table: exactly what is in the file. */
  readonly rows: Readonly<Record<string, number>>;
  /** Hash that the file carries, over everything else in it. */
  readonly sha256: string;
}

/** The file that a person gives to the company. Nothing is in it but these tables, as `tables` shows them. */
export async function registerFile(store: Store, facts: FileFacts): Promise<WrittenFile> {
  return written('schleuse-register', await registerTables(store), store.isSample, facts);
}

/** The whole register in a file, to be restored by `restoreBackup` without loss. */
export async function backupFile(store: Store, facts: FileFacts): Promise<WrittenFile> {
  return written('schleuse-backup', await backupTables(store), store.isSample, facts);
}

/** What goes into the file for the company, for the person to look at before. */
export async function registerTables({ database }: Store): Promise<RegisterTables> {
  const { uses, tools, useCases, assessments, reviews, incidents } = database;
  return database.transaction('r', [uses, tools, useCases, assessments, reviews, incidents], async () => ({
    uses: await storedUses(database),
    tools: await tools.toArray(),
    useCases: await useCases.toArray(),
    assessments: await assessments.toArray(),
    reviews: await reviews.toArray(),
    incidents: await incidents.toArray(),
  }));
}

/** Every table, with the rows in a fixed order: the same register gives the same file. */
export async function backupTables({ database }: Pick<Store, 'database'>): Promise<BackupTables> {
  const names: readonly (RecordTable | VersionTable)[] = [...RECORD_TABLES, ...VERSION_TABLES];
  return database.transaction('r', database.tables, async () => {
    const rows = await Promise.all(names.map(async (name) => [name, await database.table(name).toArray()]));
    const notes = await database.notes.where('key').startsWith('retention.').toArray();
    return {
      ...Object.fromEntries(rows),
      uses: await storedUses(database),
      monthTotals: await database.monthTotals.toArray(),
      deletions: (await database.deletions.toArray()).map(withoutSeq),
      notes,
    } as BackupTables;
  });
}

async function storedUses({ uses }: Store['database']): Promise<Use[]> {
  return (await uses.toArray()).map(withoutSeq<StoredUse>);
}

function withoutSeq<R extends { readonly seq?: number }>({ seq: _, ...row }: R): Omit<R, 'seq'> {
  return row;
}

/** One row a line, so that files compare well and a person can read them. */
async function written(
  format: string,
  tables: RegisterTables | BackupTables,
  isSample: boolean,
  { day, productVersion }: FileFacts,
): Promise<WrittenFile> {
  const head = {
    exported_day: day,
    format,
    law_version: currentLaw.version,
    product_version: productVersion,
    ...(isSample ? { sample: true } : {}),
    schema_version: FILE_VERSION,
  };
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = entries.map(([name, rows]) => [name, (rows as unknown[]).map(canonicalJson)] as const);
  const hash = await sha256(fileText(head, lines, ''));
  const text = `${fileText({ ...head, sha256: hash }, lines, '\n')}\n`;
  return { text, rows: Object.fromEntries(lines.map(([name, rows]) => [name, rows.length])), sha256: hash };
}

function fileText(
  head: object,
  lines: readonly (readonly [name: string, rows: readonly string[]])[],
  line: string,
): string {
  const tables = lines.map(([name, rows]) => {
    const body = rows.length === 0 ? '' : line + rows.join(`,${line}`);
    return `${line}${JSON.stringify(name)}:[${body}]`;
  });
  return `${canonicalJson(head).slice(0, -1)},"tables":{${tables.join(',')}}}`;
}
