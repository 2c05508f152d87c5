import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { openDatabase } from '../database';
import { BLANK_COMPANY, COMPANY_ID } from '../model/company';
import { POLICY_SERIES } from '../model/policy-version';
import { createRegister } from '../register';
import { runRetention } from '../retention/retention';
import { createStore, type Store } from '../store/store';
import { aFile } from '../testing/some-files';
import { aUseCase, POLICY } from '../testing/some-records';
import { type PackedCounts, unpackCounts } from '../uses/packed';
import { readBackup, restoreBackup } from './restore';
import { backupFile, backupTables, registerFile } from './write';

const FACTS = { day: '2026-11-23', productVersion: '1.0.0' };

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** A register with something in every way it grows. */
async function filled(name: string, words: readonly string[]): Promise<Store> {
  const store = createStore(openDatabase(name));
  const register = createRegister(store.database);
  for (const day of ['2026-01-05', '2026-11-02', '2026-11-20']) {
    await register.record(aUse({ day, purpose: 'mail', role: 'hr' }));
  }
  await runRetention(store.database, '2026-11-23');
  const [one = '', two = '', three = ''] = words;
  await store.company.save({ ...BLANK_COMPANY, id: COMPANY_ID, name: one, address: two });
  const { id: _, version: __, ...useCase } = aUseCase({ name: three, description: one, measures: two });
  await store.useCases.save(useCase);
  await store.policies.append(POLICY_SERIES, { ...POLICY, textDe: one }, 0);
  await store.policies.append(POLICY_SERIES, { ...POLICY, textEn: two }, 1);
  return store;
}

const contents = async ({ database }: Store) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

/** Numbers of rows are given anew, their order is what counts; counters are computed anew. */
function withoutSeq(tables: Awaited<ReturnType<typeof contents>>) {
  const strip = ({ seq: _, ...row }: { seq?: number }) => row;
  const dayCounts = unpackCounts((tables['dayCounts'] ?? []) as PackedCounts[]);
  return {
    ...tables,
    dayCounts,
    uses: tables['uses']?.map(strip),
    deletions: tables['deletions']?.map(strip),
  };
}

test('a restored backup is the whole register, whatever people wrote', async () => {
  const [store, other] = [await filled('from', ['', '', '']), createStore(openDatabase('to'))];
  const base = await backupTables(store);
  await createRegister(other.database).record(aUse({ toolId: 'claude' }));
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, async (one, two) => {
      await restoreBackup(store, {
        ...base,
        company: base.company.map((company) => ({ ...company, name: one, address: two })),
        useCases: base.useCases.map((useCase) => ({ ...useCase, name: two, measures: one })),
      });
      const written = (await backupFile(store, FACTS)).text;
      await restoreBackup(other, await readBackup(aFile(written)));
      expect(withoutSeq(await contents(other))).toEqual(withoutSeq(await contents(store)));
      expect((await backupFile(other, FACTS)).text).toBe(written);
    }),
    { numRuns: 4 },
  );
}, 30_000);

test('a file says how many rows of each kind are in it', async () => {
  const { rows } = await registerFile(await filled('a', ['Muster GmbH', '', 'Mails']), FACTS);
  expect(rows).toEqual({ uses: 2, tools: 1, useCases: 1, assessments: 0, reviews: 0, incidents: 0 });
});

test('a backup that cannot be restored leaves what was there', async () => {
  const store = await filled('a', ['Muster GmbH', '', 'Mails']);
  const before = await contents(store);
  const tables = await readBackup(aFile((await backupFile(store, FACTS)).text));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(restoreBackup(store, tables)).rejects.toMatchObject({ code: 'full' });
  expect(await contents(store)).toEqual(before);
});

test('the file for the company is no backup, and the sample is never restored', async () => {
  const store = await filled('a', ['Muster GmbH', '', 'Mails']);
  await expect(readBackup(aFile((await registerFile(store, FACTS)).text))).rejects.toMatchObject({
    problem: 'wrong_kind',
  });
  const sample = createStore(store.database, true);
  await expect(readBackup(aFile((await backupFile(sample, FACTS)).text))).rejects.toMatchObject({
    problem: 'sample',
  });
});
