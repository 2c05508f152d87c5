import type { FileProblem } from './problems';

/** What a file brought. Records that were there count as known. */
export interface Brought {
  readonly newUses: number;
  readonly knownUses: number;
  /** Uses that the retention of this register has already ended: they are not taken in again. */
  readonly endedUses: number;
  readonly newRecords: number;
  readonly knownRecords: number;
  /** Versions of classifications that do not follow on those that are here. */
  readonly conflicts: number;
}

export type FileReport =
  | ({ readonly name: string; readonly outcome: 'taken' | 'nothing_new' } & Brought)
  | {
      readonly name: string;
      readonly outcome: 'left_out';
      readonly problem: FileProblem;
      readonly place: string;
    };

/** What an import did, file by file in the order they were given. Not stored: a file's name may name a person. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Sums over the files that were taken. */
  readonly total: Brought;
}

export const NOTHING: Brought = {
  newUses: 0,
  knownUses: 0,
  endedUses: 0,
  newRecords: 0,
  knownRecords: 0,
  conflicts: 0,
};

/** The sum of what two files brought. */
export function plus(a: Brought, b: Brought): Brought {
  const keys = Object.keys(NOTHING) as (keyof Brought)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Brought;
}

/** The report of a file that was read. */
export function reportOf(name: string, brought: Brought): FileReport {
  const isNew = brought.newUses + brought.newRecords > 0;
  return { name, outcome: isNew ? 'taken' : 'nothing_new', ...brought };
}
