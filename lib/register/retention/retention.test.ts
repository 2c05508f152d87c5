import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { openDatabase } from '../database';
import { POLICY_SERIES } from '../model/policy-version';
import { createRegister } from '../register';
import { createStore } from '../store/store';
import { POLICY } from '../testing/some-records';
import { runRetention } from './retention';

const TODAY = '2026-11-23';
/** 180 days before: the first day that stays. */
const FIRST_KEPT = '2026-05-27';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function setUp() {
  const database = openDatabase();
  return { database, register: createRegister(database), store: createStore(database) };
}

test('old uses become monthly totals without role, the others stay', async () => {
  const { database, register, store } = setUp();
  const old = { day: '2026-05-26', purpose: 'mail', types: { PERSON: 2 } };
  await register.record(aUse({ ...old, role: 'hr' }));
  await register.record(aUse({ ...old, role: 'sales', day: '2026-05-01' }));
  await register.record(aUse({ ...old, protection: 'cancelled' }));
  const kept = aUse({ day: FIRST_KEPT });
  await register.record(kept);
  const done = await runRetention(database, TODAY);
  expect(done).toEqual({
    day: TODAY,
    usesBefore: FIRST_KEPT,
    uses: 3,
    totalsBefore: '2024-11',
    totals: 0,
    records: 0,
  });
  expect((await database.uses.toArray()).map(({ id }) => id)).toEqual([kept.id]);
  const { dayCounts, monthTotals } = await store.snapshot();
  expect(dayCounts.map(({ day, uses }) => [day, uses])).toEqual([[FIRST_KEPT, 1]]);
  expect(monthTotals).toEqual([
    {
      key: '2026-05|chatgpt|cancelled|mail',
      month: '2026-05',
      toolId: 'chatgpt',
      purpose: 'mail',
      protection: 'cancelled',
      uses: 1,
      types: { PERSON: 2 },
    },
    expect.objectContaining({ protection: 'pseudonymised', uses: 2, types: { PERSON: 4 } }),
  ]);
  expect(JSON.stringify(monthTotals)).not.toMatch(/hr|sales/);
  expect(await store.deletions()).toEqual([done]);
});

test('it runs once a day, also in two windows, and adds to totals that are there', async () => {
  const { database, register, store } = setUp();
  const old = aUse({ day: '2026-05-20' });
  await register.record(old);
  const both = await Promise.all([runRetention(database, TODAY), runRetention(database, TODAY)]);
  expect(both.filter((done) => done !== null)).toHaveLength(1);
  await register.record(aUse({ day: '2026-05-21' }));
  expect(await runRetention(database, TODAY)).toBeNull();
  expect(await runRetention(database, '2026-11-24')).toMatchObject({ uses: 1 });
  expect((await store.snapshot()).monthTotals).toMatchObject([{ uses: 2, types: { PERSON: 4, IBAN: 2 } }]);
});

test('nothing old is nothing done', async () => {
  const { database, register, store } = setUp();
  await register.record(aUse());
  expect(await runRetention(database, TODAY)).toBeNull();
  expect(await store.deletions()).toEqual([]);
});

test('the policy in force says how long', async () => {
  const { database, register, store } = setUp();
  await store.policies.append(POLICY_SERIES, { ...POLICY, retentionDays: 30, retentionMonths: 1 }, 0);
  await store.policies.append(POLICY_SERIES, { ...POLICY, retentionDays: 1, validFrom: '2027-01-01' }, 1);
  await register.record(aUse({ day: '2026-10-23' }));
  await register.record(aUse({ day: '2026-10-24' }));
  await register.record(aUse({ day: '2026-09-30' }));
  expect(await runRetention(database, TODAY)).toMatchObject({ uses: 2, totals: 1 });
  expect((await store.snapshot()).monthTotals.map(({ month }) => month)).toEqual(['2026-10']);
});

test('rules of the company go before the policy', async () => {
  const { database, register } = setUp();
  await register.record(aUse({ day: '2026-11-20' }));
  expect(await runRetention(database, TODAY, 2)).toMatchObject({ uses: 1, usesBefore: '2026-11-21' });
});

test('closed incidents and logged exports go after three years, open incidents stay', async () => {
  const { database, store } = setUp();
  const incident = {
    day: '2023-01-01',
    toolId: null,
    kind: 'other' as const,
    types: {},
    description: '',
    measure: '',
    art33: { decision: 'not_reported' as const, reason: '' },
    closedDay: null,
  };
  const open = await store.incidents.save(incident);
  await store.incidents.save({ ...incident, closedDay: '2023-11-22' });
  const closed = await store.incidents.save({ ...incident, closedDay: '2023-11-23' });
  const log = {
    documentId: 'O-1',
    format: 'csv',
    filters: '',
    rolesProtected: true,
    sha256: '',
    recipientRole: '',
  };
  await store.exportLogs.save({ ...log, day: '2023-11-22' });
  expect(await runRetention(database, TODAY)).toMatchObject({ records: 2 });
  const kept = (await store.incidents.list()).map(({ id }) => id);
  expect(kept.sort()).toEqual([open.id, closed.id].sort());
});

test('a run that fails has done nothing and runs again', async () => {
  const { database, register } = setUp();
  await register.record(aUse({ day: '2026-05-20' }));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(runRetention(database, TODAY)).rejects.toMatchObject({ code: 'full' });
  expect(await database.monthTotals.count()).toBe(0);
  expect(await database.uses.count()).toBe(1);
  expect(await runRetention(database, TODAY)).toMatchObject({ uses: 1 });
});
