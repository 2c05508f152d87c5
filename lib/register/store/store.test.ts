import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { verifyChain } from '../chain';
import { openDatabase } from '../database';
import { today } from '../day';
import { BLANK_TOOL } from '../model/tool';
import { BLANK_USE_CASE } from '../model/use-case';
import { BLANK_VENDOR_CHECK } from '../model/vendor-check';
import { createRegister } from '../register';
import { POLICY } from '../testing/some-records';
import { createStore } from './store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const aStore = () => createStore(openDatabase());
const useCase = { ...BLANK_USE_CASE, number: 1, name: 'Angebote' };

test('a record is numbered, dated and counted by the store', async () => {
  const { useCases } = aStore();
  const first = await useCases.save(useCase);
  const second = await useCases.save({ ...useCase, name: 'Mails' });
  expect(first).toMatchObject({ number: 1, version: 1, createdDay: today(), schemaVersion: 1 });
  expect(second.number).toBe(2);
  const changed = await useCases.save({ ...first, name: 'Angebote schreiben', number: 9 });
  expect(changed).toEqual({ ...first, name: 'Angebote schreiben', version: 2 });
  expect(await useCases.get(first.id)).toEqual(changed);
});

test('who saves an outdated or deleted record is told, and nothing is lost', async () => {
  const store = aStore();
  const read = await store.useCases.save(useCase);
  await store.useCases.save({ ...read, name: 'From the other window' });
  await expect(store.useCases.save({ ...read, name: 'Later' })).rejects.toMatchObject({ code: 'conflict' });
  expect((await store.useCases.get(read.id))?.name).toBe('From the other window');
  await store.remove('useCases', read.id);
  await expect(store.useCases.save(read)).rejects.toMatchObject({ code: 'unknown' });
});

test('what does not fit its form is refused and says where, never what', async () => {
  const { useCases } = aStore();
  const wrong = { ...useCase, reviewDue: '2026-02-30' };
  await expect(useCases.save(wrong)).rejects.toMatchObject({
    code: 'not_valid',
    message: 'not_valid: useCases.reviewDue',
  });
  const foreign = { ...useCase, text: 'Sehr geehrte Frau Beispiel' } as typeof useCase;
  await expect(useCases.save(foreign)).rejects.toMatchObject({ code: 'not_valid' });
  expect(await useCases.list()).toEqual([]);
});

test('a full disk is told and changes nothing', async () => {
  const store = aStore();
  const stored = await store.useCases.save(useCase);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(store.useCases.save({ ...stored, name: 'x' })).rejects.toMatchObject({ code: 'full' });
  expect(await store.useCases.get(stored.id)).toEqual(stored);
});

test('a form that was open while the tool was used does not turn its days back', async () => {
  const store = aStore();
  const register = createRegister(store.database);
  await register.record(aUse({ day: '2026-11-20' }));
  const read = await store.tools.get('chatgpt');
  await register.record(aUse({ day: '2026-11-25' }));
  if (!read) throw new Error('the tool was not noticed');
  const saved = await store.tools.save({ ...read, status: 'allowed' });
  expect(saved).toMatchObject({ status: 'allowed', firstSeen: '2026-11-20', lastSeen: '2026-11-25' });
});

test('versions are chained, and two windows cannot write the same one', async () => {
  const { policies } = aStore();
  const first = await policies.append('policy', POLICY, 0);
  const both = await Promise.allSettled([
    policies.append('policy', { ...POLICY, number: '2' }, 1),
    policies.append('policy', { ...POLICY, number: '3' }, 1),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  await expect(policies.append('policy', POLICY, 0)).rejects.toMatchObject({ code: 'conflict' });
  const history = await policies.history('policy');
  expect(history.map(({ version }) => version)).toEqual([1, 2]);
  expect(history[0]).toEqual(first);
  expect(await verifyChain(await policies.all())).toEqual([]);
  expect(await policies.list()).toEqual([history[1]]);
});

test('a review keeps the day of its first save', async () => {
  const store = aStore();
  const saved = await store.reviews.save({
    useCaseId: null,
    contentLabel: 'Beitrag',
    versionLabel: '1',
    factsChecked: true,
    sourcesChecked: false,
    changesMade: { code: 'minor', text: '' },
    reviewerRole: 'Redaktion',
    competenceNote: '',
    editorialResponsible: 'Muster GmbH',
    contactPublic: '',
    reviewedDay: '2020-01-01',
    invalid: false,
  });
  expect(saved.reviewedDay).toBe(today());
});

test('a use case goes with all that belongs to it, and comes back', async () => {
  const store = aStore();
  const { id } = await store.useCases.save(useCase);
  const other = await store.useCases.save(useCase);
  await store.taskMarks.save({
    id: `use-case:${id}:flag:G1`,
    doneDay: today(),
    owner: null,
    dueDay: null,
    note: '',
  });
  const before = await store.snapshot();
  const removed = await store.remove('useCases', id);
  expect(await store.snapshot()).toMatchObject({ useCases: [{ id: other.id }], taskMarks: [] });
  await store.undo(removed);
  expect(await store.snapshot()).toEqual(before);
  await expect(store.remove('useCases', crypto.randomUUID())).rejects.toMatchObject({ code: 'unknown' });
});

test('a tool with uses stays; one without goes from its use cases too, and comes back', async () => {
  const store = aStore();
  await createRegister(store.database).record(aUse());
  await expect(store.remove('tools', 'chatgpt')).rejects.toMatchObject({ code: 'in_use' });
  const check = await store.vendorChecks.save({ ...BLANK_VENDOR_CHECK, vendor: 'Beispiel AG' });
  await store.tools.save({ ...BLANK_TOOL, id: 'own-1', name: 'Eigenes', vendorCheckId: check.id });
  await store.useCases.save({ ...useCase, tools: ['own-1', 'chatgpt'] });
  const before = await store.snapshot();
  const check2 = await store.remove('vendorChecks', check.id);
  expect((await store.tools.get('own-1'))?.vendorCheckId).toBeNull();
  await store.undo(check2);
  const tool = await store.remove('tools', 'own-1');
  expect((await store.useCases.list())[0]?.tools).toEqual(['chatgpt']);
  await store.undo(tool);
  expect(await store.snapshot()).toEqual(before);
});

test('who follows is told of changes until the end', async () => {
  const store = aStore();
  const told: number[] = [];
  const stop = store.follow(
    async () => (await store.snapshot()).useCases.length,
    (count) => told.push(count),
    (error) => {
      throw error;
    },
  );
  // databases of the same name in other threads are heard as other tabs are: the same can be told again
  await vi.waitFor(() => expect([...new Set(told)]).toEqual([0]));
  await store.useCases.save(useCase);
  await vi.waitFor(() => expect([...new Set(told)]).toEqual([0, 1]));
  stop();
});
