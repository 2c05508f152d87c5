import { expect, test } from 'vitest';
import { memoryStorage } from '@/test/helpers/memory-storage';
import type { FrameReport, TabSummary } from './tab-record';
import { createTabStates } from './tab-states';

const PROTECTED: FrameReport = { toolId: 'chatgpt', state: 'protected', reason: 'composer-known' };
const READY: FrameReport = { toolId: 'chatgpt', state: 'protected', reason: 'guard-ready' };
const FALLBACK: FrameReport = { toolId: 'chatgpt', state: 'fallback', reason: 'composer-fallback' };

function setUp(storage = memoryStorage()) {
  const shown: [number, TabSummary['state']][] = [];
  const tabs = createTabStates(storage, async (tabId, { state }) => void shown.push([tabId, state]));
  return { storage, shown, tabs };
}

test('each report is shown, and survives the background', async () => {
  const { storage, shown, tabs } = setUp();
  await tabs.report(3, 0, PROTECTED);
  expect(shown).toEqual([[3, 'protected']]);
  const { tabs: reborn } = setUp(storage);
  expect((await reborn.get(3))?.frames).toEqual({ 0: PROTECTED });
});

test('reports of several frames at once are all kept', async () => {
  const { tabs } = setUp();
  await Promise.all([1, 2, 3, 4].map((frameId) => tabs.report(3, frameId, FALLBACK)));
  expect(Object.keys((await tabs.get(3))?.frames ?? {})).toEqual(['1', '2', '3', '4']);
});

test('the first word of a page in the top frame ends the old page, that of a frame does not', async () => {
  const { tabs } = setUp();
  await tabs.report(3, 0, PROTECTED);
  await tabs.report(3, 5, FALLBACK);
  await tabs.report(3, 6, READY);
  expect(Object.keys((await tabs.get(3))?.frames ?? {})).toEqual(['0', '5', '6']);
  await tabs.report(3, 0, READY);
  expect((await tabs.get(3))?.frames).toEqual({ 0: READY });
});

test('a pause outlives the page and the background, and ends with the tab', async () => {
  const { storage, shown, tabs } = setUp();
  await tabs.report(3, 0, PROTECTED);
  await tabs.pause(3, true);
  await tabs.report(3, 0, READY);
  expect(shown.at(-1)).toEqual([3, 'paused']);
  const { tabs: reborn } = setUp(storage);
  expect(await reborn.isPaused(3)).toBe(true);
  expect(await reborn.isPaused(4)).toBe(false);
  await tabs.forget(3);
  expect(await tabs.isPaused(3)).toBe(false);
});

test('resumed, the tab shows its state again', async () => {
  const { shown, tabs } = setUp();
  await tabs.report(3, 0, FALLBACK);
  await tabs.pause(3, true);
  await tabs.pause(3, false);
  expect(shown.map(([, state]) => state)).toEqual(['fallback', 'paused', 'fallback']);
});

test('a page that is gone is forgotten, unless a newer one has reported meanwhile', async () => {
  const { shown, tabs } = setUp();
  await tabs.report(3, 0, PROTECTED);
  const stamp = (await tabs.get(3))?.stamp ?? Number.NaN;
  await tabs.report(3, 0, FALLBACK);
  await tabs.endPage(3, stamp);
  expect(shown.at(-1)).toEqual([3, 'fallback']);
  await tabs.endPage(3, (await tabs.get(3))?.stamp ?? Number.NaN);
  expect(shown.at(-1)).toEqual([3, 'off']);
});

test('what is not a record of a tab is ignored', async () => {
  const { tabs } = setUp(memoryStorage({ 'tab:3': { frames: 'broken' } }));
  expect(await tabs.get(3)).toBeUndefined();
  await tabs.report(3, 0, PROTECTED);
  expect((await tabs.get(3))?.frames).toEqual({ 0: PROTECTED });
});

test('a toolbar that fails does not stop later reports', async () => {
  const storage = memoryStorage();
  const tabs = createTabStates(storage, async () => {
    throw new Error('no such tab');
  });
  await expect(tabs.report(3, 0, PROTECTED)).rejects.toThrow();
  await expect(tabs.report(4, 0, FALLBACK)).rejects.toThrow();
  expect([...storage.items.keys()]).toEqual(['tab:3', 'tab:4']);
});
