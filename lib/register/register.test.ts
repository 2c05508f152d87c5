import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { openDatabase } from './database';
import { createRegister } from './register';
import type { Use } from './use';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

function aRegister() {
  const database = openDatabase();
  return { database, register: createRegister(database) };
}

test('a use is stored once, however often it comes', async () => {
  const { register } = aRegister();
  const use = aUse();
  const outcomes = await Promise.all([register.record(use), register.record(use), register.record(use)]);
  expect(outcomes.sort()).toEqual(['known', 'known', 'stored']);
  expect(await register.count()).toBe(1);
});

test('what was stored is there after the database is opened anew', async () => {
  const { database, register } = aRegister();
  const use = aUse({ purpose: 'mail' });
  await register.record(use);
  database.close();
  const { register: later } = aRegister();
  expect(await later.between(1, 1)).toEqual([{ ...use, seq: 1 }]);
});

test.each([
  ['a foreign key', { text: 'Sehr geehrte Frau Beispiel' }],
  ['a time of day', { day: '2026-11-23T10:15' }],
  ['an address', { toolId: 'https://chatgpt.com/c/1' }],
  ['a free purpose', { purpose: 'Mail an Max Beispiel' }],
  ['an unknown type', { types: { 'Max Beispiel': 1 } }],
  ['a value for a count', { types: { PERSON: 'Max Beispiel' } }],
])('a use with %s is refused', async (_name, fields) => {
  const { register } = aRegister();
  await expect(register.record({ ...aUse(), ...fields } as Use)).rejects.toThrow();
  expect(await register.count()).toBe(0);
});

test('a day counts its uses and the values that were replaced', async () => {
  const { register } = aRegister();
  await register.record(aUse({ types: { PERSON: 2, IBAN: 1 } }));
  await register.record(aUse({ types: { EMAIL: 4 }, protection: 'warned_continued' }));
  await register.record(aUse({ types: {}, protection: 'none_needed' }));
  await register.record(aUse({ types: { PERSON: 9 }, day: '2026-11-22' }));
  expect(await register.totals('2026-11-23')).toEqual({ uses: 3, replaced: 3 });
  expect(await register.totals('2026-11-24')).toEqual({ uses: 0, replaced: 0 });
});

test('a tool that is only seen is noted once a day', async () => {
  const { register } = aRegister();
  const seen = (fields: Partial<Use> = {}) => register.recordOncePerDay(aUse({ action: 'seen', ...fields }));
  expect(await Promise.all([seen(), seen()])).toEqual(['stored', 'known']);
  expect(await seen({ toolId: 'claude' })).toBe('stored');
  expect(await seen({ day: '2026-11-24' })).toBe('stored');
});

test('emptied, it numbers on and does not start again', async () => {
  const { register } = aRegister();
  expect(await register.extent()).toEqual({ first: 0, last: 0 });
  await register.record(aUse());
  await register.record(aUse());
  expect(await register.extent()).toEqual({ first: 1, last: 2 });
  await register.clear();
  await register.record(aUse());
  expect(await register.extent()).toEqual({ first: 3, last: 3 });
});

test('a full disk is told, not thrown; any other failure is thrown', async () => {
  const { database, register } = aRegister();
  const add = vi.spyOn(database.uses, 'bulkAdd');
  add.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  expect(await register.record(aUse())).toBe('full');
  add.mockRejectedValueOnce(new DOMException('', 'DataError'));
  await expect(register.record(aUse())).rejects.toThrow();
  expect(await register.record(aUse())).toBe('stored');
});
