import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/lib/register/database';
import { createRegister } from '@/lib/register/register';
import { followRules } from '@/lib/rules/current-rules';
import { loadRules, storeSource } from '@/lib/rules/rules-store';
import { aUse } from '@/test/helpers/a-use';
import { createCollector, sendingAfter } from './collector';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const source = (policy: object) => ({ policy, problems: [], day: '2026-11-23' });
const collector = { endpoint: 'https://otel.firma.example' };

async function isSent(use = aUse()) {
  const stop = new AbortController();
  const parts = createCollector(openDatabase(), followRules(stop.signal));
  stop.abort();
  return parts.isSent(use);
}

test('no use is sent unless the administration names a collector', async () => {
  expect(await isSent()).toBe(false);
  await storeSource('file', source({ collector }));
  await storeSource('own', source({ collector }));
  expect([await isSent(), (await loadRules()).rules.values.collector]).toEqual([false, undefined]);
  await storeSource('managed', source({ collector }));
  expect(await isSent()).toBe(true);
  expect(await isSent(aUse({ toolId: 'practice' }))).toBe(false);
});

test('what is due is looked for after each use, once it is stored', async () => {
  const register = createRegister(openDatabase());
  const counts: Promise<number>[] = [];
  const send = vi.fn(() => void counts.push(register.count()));
  const sending = sendingAfter(register, send);
  await sending.record(aUse());
  await sending.recordOncePerDay(aUse({ action: 'seen' }));
  expect([send.mock.calls.length, await Promise.all(counts)]).toEqual([2, [1, 2]]);
});
