import { logFailure } from '@/lib/log';
import { noteRoom } from '@/lib/register/health';
import { drainOutbox } from '@/lib/register/outbox-drain';
import type { OutboxStorage } from '@/lib/register/outbox-store';
import type { Recorded, Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { createSerial } from '@/lib/serial';

export interface Recorder {
  /** Stores a use durably; false when the disk is full. Then sees to whatever waits in the outbox. */
  record(use: Use): Promise<boolean>;
  recordOncePerDay(use: Use): Promise<boolean>;
  /** Fetches what waits in the outbox. Never throws. */
  drain(): Promise<void>;
}

/** Keeps the books: the register, what waits for it, and whether it is full. */
export function createRecorder(register: Register, storage: OutboxStorage): Recorder {
  const serial = createSerial();

  /** A full disk may refuse the note about it as well; the use itself stays in the outbox either way. */
  async function note(outcome: Recorded): Promise<boolean> {
    const fits = outcome !== 'full';
    try {
      await noteRoom(storage, fits);
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
  };
}
