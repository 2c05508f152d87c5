import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { MIGRATIONS, openDatabase } from './database';
import { unpackCounts } from './uses/packed';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** The first version as it was shipped, written down here once more so that an edit of it is noticed. */
async function writeVersion1(use: object): Promise<void> {
  const shipped = new Dexie('register');
  shipped.version(1).stores({ uses: '++seq, &id, day' });
  await shipped.table('uses').add(use);
  shipped.close();
}

test('data of version 1 opens unchanged', async () => {
  const use = aUse();
  await writeVersion1(use);
  const database = openDatabase();
  expect(await database.uses.toArray()).toEqual([{ ...use, seq: 1 }]);
  expect(database.uses.schema.primKey.src).toBe('++seq');
});

test('the uses of version 1 are counted, and their tools have a record', async () => {
  const shipped = new Dexie('register');
  shipped.version(1).stores({ uses: '++seq, &id, day' });
  const { purpose: _, ...old } = aUse({ day: '2026-10-01' });
  await shipped.table('uses').bulkAdd([
    { ...old, id: crypto.randomUUID() },
    { ...old, id: crypto.randomUUID() },
    { ...old, id: crypto.randomUUID(), day: '2026-10-05', purpose: 'mail' },
    { ...old, id: crypto.randomUUID(), toolId: 'deepseek', protection: 'blocked', types: {} },
    { ...old, id: crypto.randomUUID(), toolId: 'pad' },
  ]);
  shipped.close();
  const database = openDatabase();
  expect(await database.uses.count()).toBe(5);
  expect(
    unpackCounts(await database.dayCounts.toArray()).map(({ key, uses, types }) => [key, uses, types]),
  ).toEqual([
    ['2026-10-01|chatgpt|pseudonymised||', 2, { PERSON: 4, IBAN: 2 }],
    ['2026-10-01|deepseek|blocked||', 1, {}],
    ['2026-10-01|pad|pseudonymised||', 1, { PERSON: 2, IBAN: 1 }],
    ['2026-10-05|chatgpt|pseudonymised|mail|', 1, { PERSON: 2, IBAN: 1 }],
  ]);
  expect(await database.tools.toArray()).toMatchObject([
    { id: 'chatgpt', name: 'ChatGPT', status: 'new', firstSeen: '2026-10-01', lastSeen: '2026-10-05' },
    { id: 'deepseek', status: 'blocked', discovered: 'detected' },
  ]);
});

test('a later version is applied to data of version 1', async () => {
  await writeVersion1(aUse());
  const next = {
    version: MIGRATIONS.length + 1,
    stores: { uses: '++seq, &id, day, toolId' },
    upgrade: (transaction: import('dexie').Transaction) =>
      transaction.table('uses').toCollection().modify({ detectorVersion: 'migrated' }),
  };
  const database = openDatabase('register', [...MIGRATIONS, next]);
  expect((await database.uses.toArray()).map((use) => use.detectorVersion)).toEqual(['migrated']);
});

test('versions are numbered without gaps', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('writes are durable before they count', () => {
  expect(openDatabase()._options.chromeTransactionDurability).toBe('strict');
});
