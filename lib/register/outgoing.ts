import type { RegisterDatabase } from './database';
import { today } from './day';
import type { Use } from './use';

/**
 * A use as it may leave the browser: without the part of the company, which in a small one is a person, and
 * without own words and whose account it was.
 */
export type OutgoingUse = Omit<Use, 'role' | 'note' | 'account'>;

/**
 * What waits to be sent to the company's collector: a use, or a number of uses that can't be sent any more.
 * A number that was `tried` may have arrived although nobody said so: it stays as it is, later losses get a
 * row of their own.
 */
export type OutgoingRow = { readonly seq?: number; readonly id: string; readonly day: string } & (
  | { readonly use: OutgoingUse }
  | { readonly lost: number; readonly tried: boolean }
);
export type StoredOutgoing = OutgoingRow & { readonly seq: number };

/** Uses that wait at most: about 8 MB. Of more the oldest are given up, and counted. */
export const MOST_WAITING = 20_000;

type OutgoingTable = Pick<RegisterDatabase, 'outgoing'>;

/** Lets a use wait. To be called within the transaction that stores it: both are there or neither. */
export async function letWait({ outgoing }: OutgoingTable, use: Use, most = MOST_WAITING): Promise<void> {
  const { role: _, note: _own, account: _whose, ...kept } = use;
  await outgoing.add({ id: use.id, day: use.day, use: kept });
  const surplus = (await outgoing.count()) - most;
  if (surplus <= 0) return;
  const oldest = await outgoing.filter(isUse).limit(surplus).primaryKeys();
  await giveUp({ outgoing }, oldest);
}

/** Gives up uses that wait; how many is told instead. To be called within a transaction. */
export async function giveUp({ outgoing }: OutgoingTable, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  await outgoing.bulkDelete([...seqs]);
  const open = await losses(outgoing)
    .filter((row) => 'lost' in row && !row.tried)
    .first();
  if (open && 'lost' in open) await outgoing.put({ ...open, lost: open.lost + seqs.length });
  else await outgoing.add({ id: crypto.randomUUID(), day: today(), lost: seqs.length, tried: false });
}

/** The queue to the company's collector. */
export interface Outgoing {
  /** What was there before `day`, the oldest days first. Numbers of lost uses count as tried from now on. */
  next(day: string, most: number): Promise<StoredOutgoing[]>;
  /** These have arrived. */
  remove(rows: readonly StoredOutgoing[]): Promise<void>;
  /** These never will. */
  giveUp(rows: readonly StoredOutgoing[]): Promise<void>;
  /** How many uses wait. */
  count(): Promise<number>;
  /** Forgets everything that waits. */
  clear(): Promise<void>;
}

/** The queue over the register's database. */
export function createOutgoing(database: RegisterDatabase): Outgoing {
  const { outgoing } = database;
  const change = (task: () => Promise<unknown>) => database.transaction('rw', outgoing, task);
  return {
    next: (day, most) =>
      database.transaction('rw', outgoing, async () => {
        const rows = await outgoing.where('day').below(day).limit(most).toArray();
        for (const row of rows) if ('lost' in row) await outgoing.put({ ...row, tried: true });
        return rows as StoredOutgoing[];
      }),
    remove: async (rows) => {
      await outgoing.bulkDelete(seqsOf(rows));
    },
    giveUp: async (rows) => {
      await change(() => giveUp(database, seqsOf(rows.filter(isUse))));
    },
    count: async () => (await outgoing.count()) - (await losses(outgoing).count()),
    clear: () => outgoing.clear(),
  };
}

/** Only these rows have the field, so that its index holds no others. */
function losses(outgoing: OutgoingTable['outgoing']) {
  return outgoing.where('lost').above(0);
}

function isUse(row: OutgoingRow): boolean {
  return 'use' in row;
}

function seqsOf(rows: readonly StoredOutgoing[]): number[] {
  return rows.map(({ seq }) => seq);
}
