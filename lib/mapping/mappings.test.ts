import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { ConversationState } from '@/lib/pseudonymise/types';
import { createMappings } from './mappings';
import { createSealedStore } from './sealed-store';
import { createSessionStore, type SessionArea } from './session-store';

let counter = 0;

function memoryArea(): SessionArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
    set: async (changes) => {
      for (const [name, value] of Object.entries(changes)) items.set(name, structuredClone(value));
    },
    remove: async (keys) => {
      for (const name of [keys].flat()) items.delete(name);
    },
  };
}

function stateWith(...names: string[]): ConversationState {
  const conversation = createConversation('de');
  const text = names.map((name) => `Frau ${name}`).join(', ');
  const findings = names.map((name) => {
    const start = text.indexOf(name);
    return {
      start,
      end: start + name.length,
      type: 'PERSON',
      confidence: 'certain',
      recogniser: 'test',
      reason: { key: 'label' },
    } as const;
  });
  conversation.replace(text, conversation.entities(text, findings), new Set());
  return conversation.serialise();
}

let area: ReturnType<typeof memoryArea>;
let day: string;
let keepDays: number;
let databaseName: string;
const mappings = () =>
  createMappings({
    memory: createSessionStore(area),
    sealed: createSealedStore(databaseName),
    keepDays: async () => keepDays,
    today: () => day,
  });

beforeEach(() => {
  area = memoryArea();
  day = '2026-03-02';
  keepDays = 0;
  databaseName = `mappings-${++counter}`;
});

test('by default a mapping is in memory alone', async () => {
  await mappings().save('claude|/chat/1', stateWith('Öztürk'));
  expect(await createSealedStore(databaseName).list()).toEqual([]);
  expect((await mappings().load('claude|/chat/1'))?.entities[0]?.name).toBe('Öztürk');
});

test('where allowed it is on the disk, and nothing of it can be read there', async () => {
  keepDays = 7;
  await mappings().save('claude|/chat/geheim', stateWith('Öztürk'));
  expect(area.items.size).toBe(0);
  const raw = await rawRows(databaseName);
  expect(raw).not.toMatch(/Öztürk|geheim|claude|Person/);
  expect((await mappings().load('claude|/chat/geheim'))?.entities[0]?.name).toBe('Öztürk');
});

test('after the days allowed it is deleted, and not before', async () => {
  keepDays = 7;
  await mappings().save('claude|/chat/1', stateWith('Öztürk'));
  day = '2026-03-09';
  expect(await mappings().expire()).toBe(0);
  day = '2026-03-10';
  expect(await mappings().expire()).toBe(1);
  expect(await mappings().load('claude|/chat/1')).toBeUndefined();
});

test('wiping deletes everything everywhere, the key too', async () => {
  await mappings().save('claude|/chat/1', stateWith('Öztürk'));
  keepDays = 7;
  await mappings().save('claude|/chat/2', stateWith('Kovač'));
  await mappings().wipe();
  expect(await mappings().list()).toEqual([]);
  expect(await rawRows(databaseName)).toBe('[]');
});

test('two tabs of one conversation add up; a placeholder never changes its meaning', async () => {
  const key = 'claude|/chat/1';
  await mappings().save(key, stateWith('Öztürk', 'Kovač'));
  const merged = await mappings().save(key, stateWith('Baumann'));
  expect(merged.entities.map(({ placeholder, name }) => [placeholder, name])).toEqual([
    ['[Person 1]', 'Öztürk'],
    ['[Person 2]', 'Kovač'],
  ]);
});

test('broken storage reads as nothing', async () => {
  area.items.set('mapping:x', { key: 'x', day: 1, state: { entities: 'no' } });
  expect(await mappings().load('x')).toBeUndefined();
  expect(await mappings().list()).toEqual([]);
});

async function rawRows(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows: unknown[] = [];
  for (const store of database.objectStoreNames) {
    rows.push(
      ...(await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      })),
    );
  }
  database.close();
  return JSON.stringify(rows, (_, value) =>
    ArrayBuffer.isView(value) || value instanceof ArrayBuffer
      ? Buffer.from(value as ArrayBuffer).toString('latin1')
      : value,
  );
}
