import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '@/lib/detect/types';
import type { MappingPlace } from '@/lib/mapping/place';
import type { ConversationState, Styler } from '@/lib/pseudonymise/types';
import { Conversations } from './conversations';

const kept = new Map<string, ConversationState>();
const keyOf = ({ toolId, path = 'tab' }: MappingPlace) => `${toolId} ${path}`;
const page = { url: new URL('https://chatgpt.com/'), now: 0, reachable: true };

function open(styler?: Styler): Conversations {
  return new Conversations({
    styler: () => styler,
    port: {
      load: async (place) => (page.reachable ? kept.get(keyOf(place)) : 'unreachable'),
      save: async (place, state) => {
        kept.set(keyOf(place), state);
        return state;
      },
      move: async (from, place) => {
        const state = kept.get(keyOf(from));
        if (state) kept.set(keyOf(place), state);
        kept.delete(keyOf(from));
      },
    },
    toolId: () => 'chatgpt',
    language: () => 'de',
    url: () => page.url,
    now: () => page.now,
  });
}

beforeEach(() => {
  kept.clear();
  Object.assign(page, { url: new URL('https://chatgpt.com/'), now: 0, reachable: true });
});

function say(conversations: Conversations, text: string, name: string): string {
  const start = text.indexOf(name);
  const finding: Finding = {
    start,
    end: start + name.length,
    type: 'PERSON',
    confidence: 'certain',
    recogniser: 'test',
    reason: { key: 'label' },
  };
  const { current } = conversations;
  return current.replace(text, current.entities(text, [finding]), new Set()).text;
}

const go = (path: string) => {
  page.url = new URL(path, page.url);
};

test('the mapping is there again after a reload', async () => {
  const before = open();
  await before.ready();
  expect(say(before, 'Frau Öztürk fragt', 'Öztürk')).toBe('Frau [Person 1] fragt');
  await before.keep();
  const after = open();
  expect(after.isReady).toBe(false);
  await after.ready();
  expect(say(after, 'Frau Baumann fragt', 'Baumann')).toBe('Frau [Person 2] fragt');
});

test('a new chat keeps its mapping when its first message gives it an address', async () => {
  const chat = open();
  await chat.ready();
  say(chat, 'Frau Öztürk fragt', 'Öztürk');
  await chat.keep();
  chat.messageSent();
  page.now += 3_000;
  go('/c/WEB:12345678');
  await chat.ready();
  page.now += 1_000;
  go('/c/6718f0a2-1b2c-4d5e-8f90-123456789abc');
  await chat.ready();
  expect(say(chat, 'Herr Kovač fragt', 'Kovač')).toBe('Herr [Person 2] fragt');
  expect([...kept.keys()]).toEqual(['chatgpt /c/6718f0a2-1b2c-4d5e-8f90-123456789abc']);
});

test('another chat starts from its own mapping', async () => {
  const chat = open();
  await chat.ready();
  say(chat, 'Frau Öztürk fragt', 'Öztürk');
  await chat.keep();
  page.now += 60_000;
  go('/c/99999999-1b2c-4d5e-8f90-123456789abc');
  await chat.ready();
  expect(say(chat, 'Herr Kovač fragt', 'Kovač')).toBe('Herr [Person 1] fragt');
});

test('a background that does not answer costs nothing that is in memory', async () => {
  const chat = open();
  await chat.ready();
  say(chat, 'Frau Öztürk fragt', 'Öztürk');
  page.reachable = false;
  chat.reload();
  await chat.ready();
  expect(say(chat, 'Herr Kovač fragt', 'Kovač')).toBe('Herr [Person 2] fragt');
});

test('a mapping deleted elsewhere is forgotten here', async () => {
  const chat = open();
  await chat.ready();
  say(chat, 'Frau Öztürk fragt', 'Öztürk');
  await chat.keep();
  kept.clear();
  chat.reload();
  await chat.ready();
  expect(chat.current.serialise().entities).toEqual([]);
});

test('what was given out is told without beginning a conversation', async () => {
  const chat = open();
  await chat.ready();
  expect(chat.given).toBeUndefined();
  say(chat, 'Frau Öztürk fragt', 'Öztürk');
  expect(chat.given?.entities.map((entity) => entity.placeholder)).toEqual(['[Person 1]']);
});

test('a chosen style is written, also in a conversation that goes on', async () => {
  const removing: Styler = {
    invent: () => ({ style: 'removed', parts: { text: '[entfernt]' } }),
    write: ({ parts }) => parts['text'] ?? '',
  };
  const conversations = open(removing);
  await conversations.ready();
  const replace = (text: string, name: string) => {
    const start = text.indexOf(name);
    const finding: Finding = {
      start,
      end: start + name.length,
      type: 'PERSON',
      confidence: 'certain',
      recogniser: 'test',
      reason: { key: 'label' },
    };
    const { current } = conversations;
    return current.replace(text, current.entities(text, [finding]), new Set()).text;
  };
  expect(replace('Frau Öztürk kommt', 'Öztürk')).toBe('Frau [entfernt] kommt');
  const state = conversations.given;
  if (state) await conversations.adopt(state);
  expect(replace('Frau Abel geht', 'Abel')).toBe('Frau [entfernt] geht');
});
