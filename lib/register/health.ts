import { lostCount, type OutboxStorage, waitingEntries } from './outbox-store';

/** What a person must know before trusting the numbers. */
export interface RegisterHealth {
  /** The register takes no more entries. */
  readonly full: boolean;
  /** Uses that wait to be entered. */
  readonly waiting: number;
  /** Uses that could not even wait. */
  readonly lost: number;
}

const FULL_KEY = 'register-full';

/** Notes whether the last entry found room. May fail on the same full disk. */
export async function noteRoom(storage: OutboxStorage, hasRoom: boolean): Promise<void> {
  if (hasRoom) await storage.remove(FULL_KEY);
  else await storage.set({ [FULL_KEY]: true });
}

/** How the register is. */
export async function registerHealth(storage: OutboxStorage): Promise<RegisterHealth> {
  return {
    full: (await storage.get(FULL_KEY))[FULL_KEY] === true,
    waiting: (await waitingEntries(storage)).length,
    lost: await lostCount(storage),
  };
}
