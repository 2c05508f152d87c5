import { noteRoom } from './health';
import { drainOutbox } from './outbox-drain';
import { forgetLost, type OutboxStorage } from './outbox-store';
import type { Register } from './register';

/**
 * Empties the register on the person's wish. What waits in the outbox counts as entered before: it
 * must not come back afterwards. Where the disk is full the waiting uses are newer than what is deleted,
 * and are entered after it.
 */
export async function clearRegister(register: Register, storage: OutboxStorage): Promise<void> {
  const record = async (use: Parameters<Register['record']>[0]) => (await register.record(use)) !== 'full';
  await drainOutbox(storage, record);
  await register.clear();
  await drainOutbox(storage, record);
  await forgetLost(storage);
  await noteRoom(storage, true);
}
