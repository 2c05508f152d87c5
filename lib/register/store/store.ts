import { liveQuery } from 'dexie';
import type { RegisterDatabase } from '../database';
import type { Deletion } from '../model/counts';
import type { RowOf } from '../tables';
import { createRecords, type Records } from './records';
import { type Removed, restoreRemoved } from './removal';
import { type Removable, removeRecord } from './remove';
import { dateReview, keepSeenDays, numberUseCase } from './settle';
import { readSnapshot, type Snapshot } from './snapshot';
import { createVersions, type Versions } from './versions';

/** The documentation: everything in the register but the single uses, which `Register` and `followUses` read. */
export interface Store {
  readonly database: RegisterDatabase;
  /** The sample company, see `sample/sample`: every export has to say so. */
  readonly isSample: boolean;
  readonly company: Records<RowOf<'company'>>;
  readonly tools: Records<RowOf<'tools'>>;
  /** The number of a new one is set by the store: give any. */
  readonly useCases: Records<RowOf<'useCases'>>;
  readonly vendorChecks: Records<RowOf<'vendorChecks'>>;
  readonly reviews: Records<RowOf<'reviews'>>;
  readonly literacy: Records<RowOf<'literacy'>>;
  readonly incidents: Records<RowOf<'incidents'>>;
  readonly exportLogs: Records<RowOf<'exportLogs'>>;
  readonly taskMarks: Records<RowOf<'taskMarks'>>;
  readonly assessments: Versions<RowOf<'assessments'>>;
  readonly policies: Versions<RowOf<'policies'>>;
  readonly notices: Versions<RowOf<'notices'>>;
  /** Deletes with what belongs to it; `undo` takes what this gives back. See `removeRecord`. */
  remove(table: Removable, id: string): Promise<Removed>;
  /** Undoes a deletion. */
  undo(removed: Removed): Promise<void>;
  snapshot(): Promise<Snapshot>;
  /** What the retention did, the newest first. */
  deletions(): Promise<Deletion[]>;
  /**
   * Reads now and again after every change, from whichever window it comes, until the returned function
   * is called: `store.follow(() => store.snapshot(), show, fail)`.
   */
  follow<T>(
    read: () => Promise<T>,
    onChange: (value: T) => void,
    onError: (error: unknown) => void,
  ): () => void;
}

/** The store over a database. */
export function createStore(database: RegisterDatabase, isSample = false): Store {
  return {
    database,
    isSample,
    company: createRecords(database, 'company'),
    tools: createRecords(database, 'tools', keepSeenDays),
    useCases: createRecords(database, 'useCases', numberUseCase),
    vendorChecks: createRecords(database, 'vendorChecks'),
    reviews: createRecords(database, 'reviews', dateReview),
    literacy: createRecords(database, 'literacy'),
    incidents: createRecords(database, 'incidents'),
    exportLogs: createRecords(database, 'exportLogs'),
    taskMarks: createRecords(database, 'taskMarks'),
    assessments: createVersions(database, 'assessments'),
    policies: createVersions(database, 'policies'),
    notices: createVersions(database, 'notices'),
    remove: (table, id) => removeRecord(database, table, id),
    undo: (removed) => restoreRemoved(database, removed),
    snapshot: () => readSnapshot(database),
    deletions: async () => (await database.deletions.orderBy('seq').reverse().toArray()).map(withoutSeq),
    follow: (read, onChange, onError) => {
      const subscription = liveQuery(read).subscribe({ next: onChange, error: onError });
      return () => subscription.unsubscribe();
    },
  };
}

function withoutSeq({ seq: _, ...deletion }: Deletion & { readonly seq?: number }): Deletion {
  return deletion;
}
