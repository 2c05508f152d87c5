import { logFailure } from '@/lib/log';
import { drainOutbox } from '@/lib/register/outbox-drain';
import type { OutboxStorage } from '@/lib/register/outbox-store';
import type { Recorded, Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { createSerial } from '@/lib/serial';

/** Set while the register takes no more entries. */
const FULL_KEY = 'register-full';

export interface Recorder {
  /** Stores a use durably; false when the disk is full. Then sees to whatever waits in the outbox. */
  record(use: Use): Promise<boolean>;
  recordOncePerDay(use: Use): Promise<boolean>;
  /** Fetches what waits in the outbox. Never throws. */
  drain(): Promise<void>;
  isFull(): Promise<boolean>;
}

/** Keeps the books: the register, what waits for it, and whether it is full. */
export function createRecorder(register: Register, storage: OutboxStorage): Recorder {
  const serial = createSerial();

  async function isFull(): Promise<boolean> {
    return (await storage.get(FULL_KEY))[FULL_KEY] === true;
  }

  /** A full disk may refuse the note about it as well; the use itself stays in the outbox either way. */
  async function note(outcome: Recorded): Promise<boolean> {
    const fits = outcome !== 'full';
    try {
      if (fits) await storage.remove(FULL_KEY);
      else await storage.set({ [FULL_KEY]: true });
    } catch (error) {
      logFailure('note of a full register', error);
    }
    return fits;
  }

  const drain = () =>
    serial(async () => {
      await drainOutbox(storage, async (use) => note(await register.record(use)));
    }).catch((error: unknown) => logFailure('outbox', error));

  return {
    record: async (use) => {
      const fits = await note(await register.record(use));
      if (fits) void drain();
      return fits;
    },
    recordOncePerDay: async (use) => note(await register.recordOncePerDay(use)),
    drain,
    isFull,
  };
}
