import type { Use } from './use';

/** The part of `storage.local` that the outbox uses. Every call may fail. */
export interface OutboxStorage {
  get(keys: null | string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** Waiting uses of all pages together; a use is some 300 bytes, the storage holds 10 MB. */
export const OUTBOX_LIMIT = 2000;

const PREFIX = 'outbox:';
/** How many uses the outbox had to let go, as a number. */
const LOST_KEY = 'outbox-lost';

export const outboxKey = (use: Pick<Use, 'id'>) => PREFIX + use.id;

/** All waiting entries, unparsed, with their keys. */
export async function waitingEntries(storage: OutboxStorage): Promise<[string, unknown][]> {
  return Object.entries(await storage.get(null)).filter(([key]) => key.startsWith(PREFIX));
}

/** Takes a use out of an overfull outbox and counts the loss. */
export async function letGo(storage: OutboxStorage, use: Use): Promise<void> {
  await storage.remove(outboxKey(use));
  await storage.set({ [LOST_KEY]: (await lostCount(storage)) + 1 });
}

/** Starts counting losses anew. */
export function forgetLost(storage: OutboxStorage): Promise<void> {
  return storage.remove(LOST_KEY);
}

/** How many uses were let go because too many waited. */
export async function lostCount(storage: OutboxStorage): Promise<number> {
  const lost = (await storage.get(LOST_KEY))[LOST_KEY];
  return typeof lost === 'number' ? lost : 0;
}
