import { expect, test, vi } from 'vitest';
import { createMappings } from '@/lib/mapping/mappings';
import { createSessionStore } from '@/lib/mapping/session-store';
import type { Sender } from '@/lib/messages/receive';
import { followRules } from '@/lib/rules/current-rules';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { stateWith } from '@/test/helpers/some-mappings';
import { createMappingHandlers } from './mapping-handlers';

const PAGE: Sender = { tabId: 7, frameId: 0, isExtensionPage: false, url: 'https://chatgpt.com/' };
const OWN: Sender = { tabId: 8, frameId: 0, isExtensionPage: true, url: undefined };
const STATE = stateWith(['PERSON', 'Sabine Öztürk']);

/** The handlers over two stores in memory, one of them in the disk's place. */
function setUp() {
  const settings = { keepDays: 0 };
  const tellMappingChanged = vi.fn(async (_toolId: string) => undefined);
  const mappings = createMappings({
    memory: createSessionStore(memoryStorage()),
    sealed: createSessionStore(memoryStorage()),
    keepDays: async () => settings.keepDays,
    today: () => '2026-11-27',
  });
  const handlers = createMappingHandlers({
    mappings,
    rules: followRules(new AbortController().signal),
    tellMappingChanged,
  });
  const save = (toolId: string, from: Sender) =>
    handlers['mapping.save']({ kind: 'mapping.save', place: { toolId }, state: STATE }, from);
  const list = async () => (await handlers['mapping.list']({ kind: 'mapping.list' }, OWN)).mappings;
  return { handlers, save, list, tellMappingChanged, settings };
}

test('the pad belongs to own pages, a tool’s conversations to its own pages', async () => {
  const { save, list } = setUp();
  await save('pad', OWN);
  await save('chatgpt', PAGE);
  await expect(save('pad', PAGE)).rejects.toThrow();
  await expect(save('claude', PAGE)).rejects.toThrow();
  await expect(save('chatgpt', OWN)).rejects.toThrow();
  expect((await list()).map(({ key, toolId }) => [key, toolId])).toEqual([
    ['pad', 'pad'],
    ['chatgpt|tab:7', 'chatgpt'],
  ]);
});

test('the list says what stands for what, and where it is kept', async () => {
  const { save, list, settings } = setUp();
  await save('chatgpt', PAGE);
  settings.keepDays = 7;
  await save('pad', OWN);
  const pairs = [{ placeholder: '[Person 1]', type: 'PERSON', name: 'Sabine Öztürk' }];
  expect(await list()).toEqual([
    { key: 'chatgpt|tab:7', toolId: 'chatgpt', day: '2026-11-27', onDisk: false, pairs },
    { key: 'pad', toolId: 'pad', day: '2026-11-27', onDisk: true, pairs },
  ]);
});

test('deleting what is on the disk leaves the memory alone and tells only whom it concerns', async () => {
  const { handlers, save, list, settings, tellMappingChanged } = setUp();
  await save('chatgpt', PAGE);
  settings.keepDays = 7;
  await save('pad', OWN);
  tellMappingChanged.mockClear();
  await handlers['mapping.wipe']({ kind: 'mapping.wipe', where: 'disk' }, OWN);
  expect((await list()).map(({ key }) => key)).toEqual(['chatgpt|tab:7']);
  expect(tellMappingChanged.mock.calls).toEqual([['pad']]);
});

test('deleting everything tells every tool it concerns', async () => {
  const { handlers, save, list, tellMappingChanged } = setUp();
  await save('chatgpt', PAGE);
  await save('pad', OWN);
  tellMappingChanged.mockClear();
  await handlers['mapping.wipe']({ kind: 'mapping.wipe' }, OWN);
  expect(await list()).toEqual([]);
  expect(tellMappingChanged.mock.calls.flat().sort()).toEqual(['chatgpt', 'pad']);
});
