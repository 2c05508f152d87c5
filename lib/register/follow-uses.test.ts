import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { openDatabase } from './database';
import { followUses, type UsesSoFar } from './follow-uses';
import { createRegister } from './register';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function setUp() {
  const database = openDatabase();
  const register = createRegister(database);
  const told: UsesSoFar[] = [];
  const follow = () => followUses(register, (soFar) => told.push(soFar), fail);
  const untilComplete = (count: number) =>
    vi.waitFor(() => expect(told.at(-1)).toMatchObject({ isComplete: true, uses: { length: count } }));
  return { database, register, told, follow, untilComplete };
}

function fail(error: unknown): never {
  throw error;
}

test('an empty register is told as empty and complete', async () => {
  const { follow, untilComplete } = setUp();
  const stop = follow();
  await untilComplete(0);
  stop();
});

test('the newest day comes first, and within a day what came last', async () => {
  const { register, told, follow, untilComplete } = setUp();
  await register.record(aUse({ day: '2026-11-20', toolId: 'a' }));
  await register.record(aUse({ day: '2026-11-23', toolId: 'b' }));
  await register.record(aUse({ day: '2026-11-23', toolId: 'c' }));
  await register.record(aUse({ day: '2026-11-21', toolId: 'late' }));
  const stop = follow();
  await untilComplete(4);
  stop();
  expect(told.at(-1)?.uses.map(({ toolId }) => toolId)).toEqual(['c', 'b', 'late', 'a']);
});

test('a long register is told in pieces, the newest at once', async () => {
  const { database, told, follow, untilComplete } = setUp();
  await database.uses.bulkAdd(Array.from({ length: 1200 }, () => aUse()));
  const stop = follow();
  await untilComplete(1200);
  stop();
  expect(told[0]).toMatchObject({ isComplete: false, uses: { length: 500 } });
  expect(told[0]?.uses[0]?.seq).toBe(1200);
  expect(new Set(told.at(-1)?.uses.map(({ seq }) => seq)).size).toBe(1200);
});

test('what is recorded or deleted meanwhile is told', async () => {
  const { register, follow, untilComplete } = setUp();
  await register.record(aUse());
  const stop = follow();
  await untilComplete(1);
  await register.record(aUse());
  await untilComplete(2);
  await register.clear();
  await untilComplete(0);
  await register.record(aUse());
  await untilComplete(1);
  stop();
});

test('deleted and recorded between two looks, nothing old stays', async () => {
  const { database, register, told, follow, untilComplete } = setUp();
  await register.record(aUse({ toolId: 'old' }));
  const stop = follow();
  await untilComplete(1);
  await database.transaction(
    'rw',
    database.uses,
    database.dayCounts,
    database.tools,
    database.outgoing,
    async () => {
      await register.clear();
      await register.record(aUse({ toolId: 'new' }));
    },
  );
  await vi.waitFor(() => expect(told.at(-1)?.uses.map(({ toolId }) => toolId)).toEqual(['new']));
  stop();
});

test('after the end nothing is told any more', async () => {
  const { register, told, follow, untilComplete } = setUp();
  const stop = follow();
  await untilComplete(0);
  stop();
  const before = told.length;
  await register.record(aUse());
  const later: UsesSoFar[] = [];
  const stopLater = followUses(register, (soFar) => later.push(soFar), fail);
  await vi.waitFor(() => expect(later.at(-1)).toMatchObject({ isComplete: true, uses: { length: 1 } }));
  stopLater();
  expect(told.length).toBe(before);
});
