import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usesJson } from '@/lib/exports/use-json';
import { aUse } from '@/test/helpers/a-use';
import { verifyChain } from '../chain';
import { openDatabase } from '../database';
import { createRegister } from '../register';
import { runRetention } from '../retention/retention';
import { createStore, type Store } from '../store/store';
import { aFile } from '../testing/some-files';
import { anAssessment, aUseCase } from '../testing/some-records';
import { forgetInterruptedImport, importFiles, interruptedImport } from './import';
import { registerFile } from './write';

const FACTS = { day: '2026-11-23', productVersion: '1.0.0' };

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const aStore = (name?: string) => createStore(openDatabase(name));

/** The file of a colleague's browser with these uses, and a use case they proposed and classified. */
async function colleague(name: string, uses = [aUse(), aUse({ toolId: 'claude', purpose: 'mail' })]) {
  const store = aStore(name);
  for (const use of uses) await createRegister(store.database).record(use);
  const useCase = await store.useCases.save(withoutBase(aUseCase()));
  await classify(store, useCase.id, 0);
  const file = async () => aFile((await registerFile(store, FACTS)).text, `${name}.json`);
  return { store, useCase, file };
}

function withoutBase({ id: _, version: __, ...useCase }: ReturnType<typeof aUseCase>) {
  return useCase;
}

async function classify(store: Store, series: string, after: number) {
  const { id: _, version: __, prevHash: ___, series: ____, ...fields } = anAssessment(aUseCase());
  return store.assessments.append(series, fields, after);
}

async function contents(store: Store) {
  const { database } = store;
  const tables = database.tables.filter(({ name }) => name !== 'notes');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
}

test('registers of other browsers come in, and the same once more changes nothing', async () => {
  const [anna, ben] = [await colleague('anna'), await colleague('ben')];
  const files = [await anna.file(), await ben.file()];
  const company = aStore();
  const report = await importFiles(company, files);
  expect(report.files.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['anna.json', 'taken'],
    ['ben.json', 'taken'],
  ]);
  expect(report.total).toMatchObject({
    newUses: 4,
    knownUses: 0,
    newRecords: 6,
    knownRecords: 2,
    conflicts: 0,
  });
  const first = await contents(company);
  expect(first['uses']).toHaveLength(4);
  const { useCases, tools } = await company.snapshot();
  expect(useCases.map(({ number, status }) => [number, status]).sort()).toEqual([
    [1, 'proposed'],
    [2, 'proposed'],
  ]);
  expect(tools.map(({ id, status }) => [id, status])).toEqual([
    ['chatgpt', 'new'],
    ['claude', 'new'],
  ]);
  const again = await importFiles(company, [...files, ...files]);
  expect(again.files.every(({ outcome }) => outcome === 'nothing_new')).toBe(true);
  expect(await contents(company)).toEqual(first);
});

test('counters and seen days follow what came in', async () => {
  const anna = await colleague('anna', [aUse({ day: '2026-11-01' }), aUse({ day: '2026-11-20' })]);
  const company = aStore();
  await createRegister(company.database).record(aUse({ day: '2026-11-10' }));
  await importFiles(company, [await anna.file()]);
  const { dayCounts, tools } = await company.snapshot();
  expect(dayCounts.map(({ day, uses }) => [day, uses])).toEqual([
    ['2026-11-01', 1],
    ['2026-11-10', 1],
    ['2026-11-20', 1],
  ]);
  expect(tools).toMatchObject([{ id: 'chatgpt', firstSeen: '2026-11-01', lastSeen: '2026-11-20' }]);
});

test('the exported table of uses can be taken, too, and knows what the register file brought', async () => {
  const uses = [aUse({ purpose: 'mail' }), aUse()];
  const anna = await colleague('anna', uses);
  const table = [...usesJson(uses, FACTS)].join('');
  const company = aStore();
  const report = await importFiles(company, [await anna.file(), aFile(table, 'uses.json')]);
  expect(report.files[1]).toMatchObject({ outcome: 'nothing_new', knownUses: 2 });
  const other = aStore('other');
  await importFiles(other, [aFile(table)]);
  expect((await other.database.uses.toArray()).map(({ seq: _, ...use }) => use)).toEqual(uses);
});

test('what a colleague continues comes in, what the company decided stays', async () => {
  const anna = await colleague('anna');
  const company = aStore();
  await importFiles(company, [await anna.file()]);
  await classify(anna.store, anna.useCase.id, 1);
  await anna.store.useCases.save({ ...anna.useCase, name: 'Mails und Briefe' });
  await importFiles(company, [await anna.file()]);
  expect(await company.useCases.list()).toMatchObject([{ name: 'Mails und Briefe', number: 1 }]);
  expect(await company.assessments.history(anna.useCase.id)).toHaveLength(2);
  expect(await verifyChain(await company.assessments.all())).toEqual([]);

  const [here] = await company.useCases.list();
  if (!here) throw new Error('no use case');
  await company.useCases.save({ ...here, name: 'Unsere Mails', status: 'approved' });
  await classify(company, anna.useCase.id, 2);
  await classify(anna.store, anna.useCase.id, 2);
  const [later] = await anna.store.useCases.list();
  if (!later) throw new Error('no use case');
  await anna.store.useCases.save({ ...later, name: 'Anderes' });
  const report = await importFiles(company, [await anna.file()]);
  expect(report.total).toMatchObject({ newRecords: 0, conflicts: 1 });
  expect(await company.useCases.list()).toMatchObject([{ name: 'Unsere Mails', status: 'approved' }]);
  expect(await verifyChain(await company.assessments.all())).toEqual([]);
});

test('uses that the retention has ended do not come back', async () => {
  const anna = await colleague('anna', [aUse({ day: '2026-05-01' }), aUse({ day: '2026-11-20' })]);
  const file = await anna.file();
  const company = aStore();
  await importFiles(company, [file]);
  await runRetention(company.database, '2026-11-23');
  const before = await contents(company);
  const report = await importFiles(company, [file]);
  expect(report.total).toMatchObject({ newUses: 0, knownUses: 1, endedUses: 1 });
  expect(await contents(company)).toEqual(before);
});

test('what is not whole is left out by name, the rest comes in', async () => {
  const anna = await colleague('anna');
  const whole = await anna.file();
  const text = new TextDecoder().decode(await whole.arrayBuffer());
  const company = aStore();
  const report = await importFiles(company, [
    aFile(text.slice(0, -200), 'cut.json'),
    whole,
    aFile('', 'empty.json'),
    aFile(text.replace('"chatgpt"', '"claude-x"'), 'edited.json'),
  ]);
  expect(report.files).toMatchObject([
    { name: 'cut.json', outcome: 'left_out', problem: 'broken' },
    { name: 'anna.json', outcome: 'taken' },
    { name: 'empty.json', outcome: 'left_out', problem: 'broken' },
    { name: 'edited.json', outcome: 'left_out', problem: 'altered' },
  ]);
  expect(await company.database.uses.count()).toBe(2);
});

describe('all or nothing', () => {
  test('where it is ended on the way nothing stays, and no note of a broken import', async () => {
    const files = [await (await colleague('anna')).file(), await (await colleague('ben')).file()];
    const company = aStore();
    const before = await contents(company);
    const end = new AbortController();
    const told: string[] = [];
    const onProgress = ({ phase, done }: { phase: string; done: number }) => {
      told.push(`${phase} ${done}`);
      if (phase === 'entering') end.abort(new Error('ended by the person'));
    };
    await expect(importFiles(company, files, { onProgress, signal: end.signal })).rejects.toThrow('ended');
    expect(told).toEqual(['reading 1', 'reading 2', 'entering 1']);
    expect(await contents(company)).toEqual(before);
    expect(await interruptedImport(company)).toBeUndefined();
  });

  test('with a full disk nothing stays, and it is said', async () => {
    const files = [await (await colleague('anna')).file(), await (await colleague('ben')).file()];
    const company = aStore();
    const add = IDBObjectStore.prototype.add;
    let uses = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row, key) {
      if (this.name === 'uses' && ++uses > 2) throw new DOMException('', 'QuotaExceededError');
      return add.call(this, row, key);
    });
    await expect(importFiles(company, files)).rejects.toMatchObject({ code: 'full' });
    expect(await company.database.uses.count()).toBe(0);
    expect(await company.useCases.list()).toEqual([]);
  });

  test('a browser killed on the way leaves a note until it is read', async () => {
    const company = aStore();
    await company.database.notes.put({ key: 'import.running', value: { day: '2026-11-20', files: 7 } });
    expect(await interruptedImport(company)).toEqual({ day: '2026-11-20', files: 7 });
    await forgetInterruptedImport(company);
    expect(await interruptedImport(company)).toBeUndefined();
  });
});
