import type { Transaction } from 'dexie';
import type { StoredUse } from '../database';
import { noteUses } from '../uses/enter';

/** Uses read at once: a long register must not lie in memory as a whole. */
const PIECE = 10_000;

/** Counts the uses of a register that had no counters yet, and gives their tools a record. */
export async function fillFromUses(transaction: Transaction): Promise<void> {
  const tables = {
    dayCounts: transaction.table('dayCounts'),
    tools: transaction.table('tools'),
  };
  const uses = transaction.table<StoredUse, number>('uses');
  let last = 0;
  for (;;) {
    const piece = await uses.where('seq').above(last).limit(PIECE).toArray();
    if (piece.length === 0) return;
    await noteUses(tables, piece);
    last = piece.at(-1)?.seq ?? last;
  }
}
