import { type OutboxStorage, waitingEntries } from './outbox-store';
import { type Use, useSchema } from './use';

/**
 * Brings waiting uses into the register; called by the background when it starts and after each new
 * use. `record` resolves to true once a use is durable; the first that isn't ends the round. Entries
 * that are no uses are removed. Returns how many were delivered.
 */
export async function drainOutbox(
  storage: OutboxStorage,
  record: (use: Use) => Promise<boolean>,
): Promise<number> {
  let delivered = 0;
  for (const [key, raw] of await waitingEntries(storage)) {
    const parsed = useSchema.safeParse(raw);
    if (parsed.success && !(await record(parsed.data))) break;
    await storage.remove(key);
    if (parsed.success) delivered += 1;
  }
  return delivered;
}
