import { Dexie, type EntityTable } from 'dexie';
import type { Use } from './use';

/** A use as it lies in the database: with the number that the database gave it, rising with each entry. */
export type StoredUse = Use & { readonly seq: number };

export interface RegisterDatabase extends Dexie {
  readonly uses: EntityTable<StoredUse, 'seq'>;
}

/** One version of the stored form. Frozen once shipped: later versions are added below, never edited. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: import('dexie').Transaction) => PromiseLike<unknown>;
}

/** `&id`: a use delivered twice can't be stored twice. `day`: rows of a day, in the order they came. */
export const MIGRATIONS: readonly Migration[] = [{ version: 1, stores: { uses: '++seq, &id, day' } }];

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
