import { expect, test, vi } from 'vitest';
import { registerHealth } from '@/lib/register/health';
import type { Recorded, Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { aUse } from '@/test/helpers/a-use';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { createRecorder } from './recorder';

function setUp(initial: Record<string, unknown> = {}) {
  const stored = new Map<string, Use>();
  const disk = { isFull: false };
  const put = async (use: Use): Promise<Recorded> => {
    if (disk.isFull) return 'full';
    if (stored.has(use.id)) return 'known';
    stored.set(use.id, use);
    return 'stored';
  };
  const register = { record: put, recordOncePerDay: put } as Register;
  const storage = memoryStorage(initial);
  return { stored, disk, storage, recorder: createRecorder(register, storage) };
}

test('a new use also brings in what was waiting', async () => {
  const waiting = aUse();
  const { stored, storage, recorder } = setUp({ [`outbox:${waiting.id}`]: waiting });
  expect(await recorder.record(aUse())).toBe(true);
  await recorder.drain();
  expect(stored.size).toBe(2);
  expect(storage.items.size).toBe(0);
});

test('a full register is said, kept waiting, and forgotten once there is room', async () => {
  const { stored, disk, storage, recorder } = setUp();
  const use = aUse();
  await storage.set({ [`outbox:${use.id}`]: use });
  disk.isFull = true;
  expect(await recorder.record(use)).toBe(false);
  expect(await registerHealth(storage)).toEqual({ full: true, waiting: 1, lost: 0 });
  expect(storage.items.has(`outbox:${use.id}`)).toBe(true);
  disk.isFull = false;
  await recorder.drain();
  expect(await registerHealth(storage)).toEqual({ full: false, waiting: 0, lost: 0 });
  expect([...stored.keys()]).toEqual([use.id]);
});

test('a storage that fails neither fails the use nor the start', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { storage, recorder } = setUp();
  storage.isBroken = true;
  expect(await recorder.record(aUse())).toBe(true);
  await expect(recorder.drain()).resolves.toBeUndefined();
});
