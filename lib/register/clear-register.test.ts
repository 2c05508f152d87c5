import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { clearRegister } from './clear-register';
import { openDatabase } from './database';
import { createRegister } from './register';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

test('a deleted use does not come back from the outbox, and losses are forgotten', async () => {
  const register = createRegister(openDatabase());
  const waiting = aUse();
  const storage = memoryStorage({
    [`outbox:${waiting.id}`]: waiting,
    'outbox-lost': 3,
    'register-full': true,
    settings: {},
  });
  await register.record(aUse());
  await clearRegister(register, storage);
  expect(await register.count()).toBe(0);
  expect([...storage.items.keys()]).toEqual(['settings']);
});

test('with a full disk the waiting uses are entered after the old ones are gone', async () => {
  const real = createRegister(openDatabase());
  await real.record(aUse());
  const isFull = async () => (await real.count()) > 0;
  const register: typeof real = {
    ...real,
    record: async (use) => ((await isFull()) ? 'full' : real.record(use)),
  };
  const waiting = aUse();
  await clearRegister(register, memoryStorage({ [`outbox:${waiting.id}`]: waiting }));
  expect((await real.between(1, 9)).map(({ id }) => id)).toEqual([waiting.id]);
});
