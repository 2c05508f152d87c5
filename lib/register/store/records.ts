import type { Table } from 'dexie';
import type { RegisterDatabase } from '../database';
import { today } from '../day';
import { type Fields, RECORD_VERSION } from '../model/fields';
import { RECORD_SCHEMAS, type RecordTable, type RowOf } from '../tables';
import { orRegisterError, RegisterError } from './errors';
import { validRow } from './valid';

interface Base {
  readonly id: string;
  readonly version: number;
  readonly createdDay: string;
}

/** A new record: its own fields, and an id where it has a fixed one. */
export type NewRecord<R> = Fields<R> & { readonly id?: string };

export interface Records<R> {
  /** All of them, in no particular order. */
  list(): Promise<R[]>;
  get(id: string): Promise<R | undefined>;
  /**
   * Adds a record, or changes one that was read before (with its `version`), and gives it back as stored.
   *
   * @throws RegisterError `conflict` where it was changed or added meanwhile, `unknown` where it was
   *   deleted, `full`, `not_valid`
   */
  save(record: NewRecord<R> | R): Promise<R>;
}

/** What else belongs to saving a record of a table, within its transaction. */
export type Settle<R> = (next: R, stored: R | undefined, table: Table<R, string>) => Promise<R> | R;

/** The records of one table. Every write is one transaction and durable when it resolves. */
export function createRecords<T extends RecordTable>(
  database: RegisterDatabase,
  name: T,
  settle: Settle<RowOf<T>> = (next) => next,
): Records<RowOf<T>> {
  type R = RowOf<T>;
  const table = database.table(name) as Table<R, string>;

  async function write(record: NewRecord<R> | R): Promise<R> {
    const id = record.id ?? crypto.randomUUID();
    const stored = await table.get(id);
    refuseOutdated(`${name}.${id}`, record as Partial<Base>, stored as Base | undefined);
    const based = { ...record, ...baseOf(id, stored as Base | undefined) } as R;
    const row = validRow(RECORD_SCHEMAS[name], name, await settle(based, stored, table)) as R;
    await table.put(row);
    return row;
  }

  return {
    list: () => table.toArray(),
    get: (id) => table.get(id),
    save: (record) => orRegisterError(name, () => database.transaction('rw', table, () => write(record))),
  };
}

function refuseOutdated(place: string, { version }: Partial<Base>, stored: Base | undefined): void {
  if (version !== undefined && !stored) throw new RegisterError('unknown', place);
  if (stored && version !== stored.version) throw new RegisterError('conflict', place);
}

function baseOf(id: string, stored: Base | undefined) {
  const day = today();
  return {
    id,
    createdDay: stored?.createdDay ?? day,
    updatedDay: day,
    version: (stored?.version ?? 0) + 1,
    schemaVersion: RECORD_VERSION,
  };
}
