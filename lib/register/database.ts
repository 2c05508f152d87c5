import { Dexie, type EntityTable, type Table } from 'dexie';
import { fillFromUses } from './migrations/fill-from-uses';
import type { Deletion, MonthTotal } from './model/counts';
import type { OutgoingRow } from './outgoing';
import type { RecordTable, RowOf, VersionTable } from './tables';
import type { Use } from './use';
import type { PackedCounts } from './uses/packed';

/** A use as it lies in the database: with the number that the database gave it, rising with each entry. */
export type StoredUse = Use & { readonly seq: number };

/** A note of the register to itself, by key. */
export interface Note {
  readonly key: string;
  readonly value: unknown;
}

type DocumentTables = { readonly [T in RecordTable | VersionTable]: Table<RowOf<T>, string> };

export interface RegisterDatabase extends Dexie, DocumentTables {
  readonly uses: EntityTable<StoredUse, 'seq'>;
  readonly dayCounts: Table<PackedCounts, string>;
  readonly monthTotals: Table<MonthTotal, string>;
  readonly deletions: Table<Deletion & { readonly seq?: number }, number>;
  readonly notes: Table<Note, string>;
  readonly outgoing: Table<OutgoingRow, number>;
}

/** One version of the stored form. Frozen once shipped: later versions are added below, never edited. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: import('dexie').Transaction) => PromiseLike<unknown>;
}

export const MIGRATIONS: readonly Migration[] = [
  /** `&id`: a use delivered twice can't be stored twice. `day`: rows of a day, in the order they came. */
  { version: 1, stores: { uses: '++seq, &id, day' } },
  /**
   * The documentation. `[series+version]`: two windows can't write the same version. A later migration
   * must not touch versioned rows, since their successors carry hashes of them.
   */
  {
    version: 2,
    stores: {
      dayCounts: 'key, day',
      monthTotals: 'key, month',
      deletions: '++seq, day',
      notes: 'key',
      company: 'id',
      tools: 'id',
      useCases: 'id, &number',
      vendorChecks: 'id',
      reviews: 'id, useCaseId',
      literacy: 'id',
      incidents: 'id',
      exportLogs: 'id, day',
      taskMarks: 'id',
      assessments: 'id, series, &[series+version]',
      policies: 'id, series, &[series+version]',
      notices: 'id, series, useCaseId, &[series+version]',
    },
    upgrade: fillFromUses,
  },
  /** What waits for the company's own collector. `&id`: nothing can wait twice. `lost`: numbers of uses. */
  { version: 3, stores: { outgoing: '++seq, &id, day, lost' } },
];

export const DATABASE_NAME = 'register';

/**
 * Opens the register's database. Only in the extension's own origin: in a content script IndexedDB
 * would belong to the page. `strict`: a write counts when it is on the disk, not when it is queued.
 */
export function openDatabase(name = DATABASE_NAME, migrations = MIGRATIONS): RegisterDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as RegisterDatabase;
  for (const { version, stores, upgrade } of migrations) {
    const schema = database.version(version).stores({ ...stores });
    if (upgrade) schema.upgrade(upgrade);
  }
  return database;
}
