import type { Table } from 'dexie';
import { hashOf } from '../canonical';
import type { RegisterDatabase } from '../database';
import { today } from '../day';
import { groupBy } from '../group';
import { RECORD_VERSION, type VersionFields } from '../model/fields';
import { type RowOf, VERSION_SCHEMAS, type VersionTable } from '../tables';
import { orRegisterError, RegisterError } from './errors';
import { validRow } from './valid';

interface Link {
  readonly id: string;
  readonly series: string;
  readonly version: number;
}

export interface Versions<R> {
  /** The newest version of each series. */
  list(): Promise<R[]>;
  /** Every version of every series. */
  all(): Promise<R[]>;
  /** The newest version of a series. */
  get(series: string): Promise<R | undefined>;
  /** All versions of a series, the oldest first. */
  history(series: string): Promise<R[]>;
  /**
   * Adds a version. What was there before stays and is chained to it by its hash.
   *
   * @param after number of the version that it was made from, 0 for the first
   * @throws RegisterError `conflict` where a newer one was added meanwhile, `full`, `not_valid`
   */
  append(series: string, fields: VersionFields<R>, after: number): Promise<R>;
}

/** The versions of one table. Nothing stored is ever changed. */
export function createVersions<T extends VersionTable>(
  database: RegisterDatabase,
  name: T,
): Versions<RowOf<T>> {
  type R = RowOf<T>;
  const table = database.table(name) as Table<R, string>;
  const history = async (series: string) => sorted(await table.where({ series }).toArray());

  /** Hashing outlives a transaction, so it comes first; the unique number tells who was faster. */
  async function append(series: string, fields: VersionFields<R>, after: number): Promise<R> {
    const before = (await history(series)).at(-1);
    if ((before?.version ?? 0) !== after) throw new RegisterError('conflict', `${name}.${series}`);
    const prevHash = before ? await hashOf(before) : null;
    const row = validRow(VERSION_SCHEMAS[name], name, {
      ...fields,
      ...versionBase(series, after + 1),
      prevHash,
    }) as R;
    await orRegisterError(name, () => table.add(row));
    return row;
  }

  return {
    list: async () => latest(await table.toArray()),
    all: () => table.toArray(),
    get: async (series) => (await history(series)).at(-1),
    history,
    append,
  };
}

/** The newest version of each series among these. */
export function latest<R extends Link>(versions: readonly R[]): R[] {
  const bySeries = groupBy(versions, ({ series }) => series);
  return [...bySeries.values()].flatMap((group) => sorted(group).at(-1) ?? []);
}

function sorted<R extends Link>(versions: readonly R[]): R[] {
  return [...versions].sort((a, b) => a.version - b.version);
}

function versionBase(series: string, version: number) {
  const day = today();
  return {
    id: crypto.randomUUID(),
    createdDay: day,
    updatedDay: day,
    version,
    schemaVersion: RECORD_VERSION,
    series,
  };
}
