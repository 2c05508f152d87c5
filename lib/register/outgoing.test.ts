import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { openDatabase } from './database';
import { dayOf } from './day';
import { readBackup, restoreBackup } from './exchange/restore';
import { backupFile } from './exchange/write';
import { createOutgoing, letWait } from './outgoing';
import { createRegister } from './register';
import { runRetention } from './retention/retention';
import { createStore } from './store/store';
import { aFile } from './testing/some-files';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function setUp(isSent = true) {
  const database = openDatabase();
  return {
    database,
    register: createRegister(database, async () => isSent),
    outgoing: createOutgoing(database),
  };
}

const LATER = '9999-01-01';

test('nothing waits where nothing is sent', async () => {
  const { register, outgoing } = setUp(false);
  await register.record(aUse());
  expect(await outgoing.count()).toBe(0);
});

test('a use waits once, however often it is delivered, and without the part of the company', async () => {
  const { register, outgoing } = setUp();
  const use = aUse({ role: 'hr', reason: 'other', note: 'eilt', account: 'private' });
  expect([await register.record(use), await register.record(use)]).toEqual(['stored', 'known']);
  const { role: _, note: _own, account: _whose, ...kept } = use;
  expect(await outgoing.next(LATER, 9)).toEqual([{ seq: 1, id: use.id, day: use.day, use: kept }]);
  await outgoing.remove(await outgoing.next(LATER, 9));
  expect(await register.record(use)).toBe('known');
  expect(await outgoing.count()).toBe(0);
});

test('where the use is not stored it does not wait either', async () => {
  const { database, register, outgoing } = setUp();
  database.outgoing.hook('creating', () => {
    throw new Error('no');
  });
  await expect(register.record(aUse())).rejects.toThrow();
  expect([await register.count(), await outgoing.count()]).toEqual([0, 0]);
});

test('only days before the one that is named, the oldest first', async () => {
  const { register, outgoing } = setUp();
  for (const day of ['2026-11-23', '2026-11-22', '2026-11-20', '2026-11-22'])
    await register.record(aUse({ day }));
  const days = async (most: number) => (await outgoing.next('2026-11-23', most)).map(({ day }) => day);
  expect(await days(9)).toEqual(['2026-11-20', '2026-11-22', '2026-11-22']);
  expect(await days(2)).toEqual(['2026-11-20', '2026-11-22']);
});

test('of too many the oldest go, their number stays, and a number that was tried is not changed', async () => {
  const { database, outgoing } = setUp();
  const uses = Array.from({ length: 6 }, () => aUse());
  const wait = (use: ReturnType<typeof aUse>) =>
    database.transaction('rw', database.outgoing, () => letWait(database, use, 3));
  for (const use of uses) await wait(use);
  const rows = await outgoing.next(LATER, 9);
  const lost = () => database.outgoing.filter((row) => 'lost' in row).toArray();
  expect(rows.flatMap((row) => ('use' in row ? [row.id] : []))).toEqual(uses.slice(4).map(({ id }) => id));
  expect(await lost()).toMatchObject([{ lost: 4, tried: true, day: dayOf(new Date()) }]);
  await wait(aUse());
  expect(await lost()).toMatchObject([
    { lost: 4, tried: true },
    { lost: 1, tried: false },
  ]);
});

test('what a person deletes is not sent, only that it is missing', async () => {
  const { database, register, outgoing } = setUp();
  await register.record(aUse());
  await register.record(aUse());
  await register.clear();
  expect(await outgoing.count()).toBe(0);
  expect(await database.outgoing.toArray()).toMatchObject([{ lost: 2, tried: false }]);
});

test('neither retention nor a restored backup touch what waits', async () => {
  const { database, register, outgoing } = setUp();
  const store = createStore(database);
  await register.record(aUse({ day: '2026-01-01' }));
  const written = await backupFile(store, { day: '2026-11-23', productVersion: '1' });
  await runRetention(database, '2026-11-23');
  expect([await register.count(), await outgoing.count()]).toEqual([0, 1]);
  await restoreBackup(store, await readBackup(aFile(written.text)));
  expect([await register.count(), await outgoing.count()]).toEqual([1, 1]);
});
