import { expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { registerHealth } from './health';
import { createOutbox, HELD_LIMIT } from './outbox';
import { drainOutbox } from './outbox-drain';
import { OUTBOX_LIMIT, outboxKey } from './outbox-store';
import type { Use } from './use';

/** A background that can be dead, die before its answer, or take everything; it knows ids. */
function aBackground() {
  const register = new Map<string, Use>();
  const background = {
    register,
    mood: 'alive' as 'alive' | 'dead' | 'dies before answering' | 'full',
    send: async (use: Use): Promise<boolean> => {
      if (background.mood === 'dead') throw new Error('no receiver');
      if (background.mood === 'full') return false;
      register.set(use.id, use);
      if (background.mood === 'dies before answering') throw new Error('port closed');
      return true;
    },
  };
  return background;
}

/** Timers that fire when the test says so. */
function aClock() {
  const due: { callback: () => void; ms: number }[] = [];
  return {
    due,
    later: (callback: () => void, ms: number) => void due.push({ callback, ms }),
    tick: async () => {
      due.shift()?.callback();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function setUp() {
  const storage = memoryStorage();
  const background = aBackground();
  const clock = aClock();
  const outbox = createOutbox({ storage, send: background.send, later: clock.later });
  return { storage, background, clock, outbox };
}

test('a use is written down before it is sent, and crossed out after the answer', async () => {
  const storage = memoryStorage();
  const use = aUse();
  let writtenWhenSent: unknown;
  const outbox = createOutbox({
    storage,
    send: async () => {
      writtenWhenSent = storage.items.get(outboxKey(use));
      return true;
    },
  });
  expect(await outbox.deliver(use)).toBe('recorded');
  expect(writtenWhenSent).toEqual(use);
  expect([...storage.items.keys()]).toEqual([]);
});

test('a dead background leaves the use in the storage, from where it is fetched once', async () => {
  const { storage, background, outbox } = setUp();
  background.mood = 'dead';
  const use = aUse();
  expect(await outbox.deliver(use)).toBe('kept');
  background.mood = 'alive';
  expect(await drainOutbox(storage, background.send)).toBe(1);
  expect(await drainOutbox(storage, background.send)).toBe(0);
  expect([...background.register.values()]).toEqual([use]);
});

test('a background killed between storing and answering does not make a second entry', async () => {
  const { storage, background, outbox } = setUp();
  background.mood = 'dies before answering';
  await outbox.deliver(aUse());
  expect(storage.items.size).toBe(1);
  background.mood = 'alive';
  await drainOutbox(storage, background.send);
  expect(background.register.size).toBe(1);
  expect(storage.items.size).toBe(0);
});

test('a full register keeps the use waiting', async () => {
  const { storage, background, outbox } = setUp();
  background.mood = 'full';
  expect(await outbox.deliver(aUse())).toBe('kept');
  expect(await drainOutbox(storage, background.send)).toBe(0);
  expect(await registerHealth(storage)).toMatchObject({ waiting: 1, lost: 0 });
});

test('without storage the use is held in memory and delivered when the background is back', async () => {
  const { storage, background, clock, outbox } = setUp();
  storage.isBroken = true;
  background.mood = 'dead';
  const use = aUse();
  expect(await outbox.deliver(use)).toBe('held');
  await clock.tick();
  expect(background.register.size).toBe(0);
  background.mood = 'alive';
  await clock.tick();
  expect([...background.register.values()]).toEqual([use]);
  expect(clock.due).toEqual([]);
});

test('without storage a living background still gets the use', async () => {
  const { storage, background, outbox } = setUp();
  storage.isBroken = true;
  expect(await outbox.deliver(aUse())).toBe('recorded');
  expect(background.register.size).toBe(1);
});

test('pauses between tries grow to a minute, and start anew after a success', async () => {
  const { background, clock, outbox } = setUp();
  background.mood = 'dead';
  await outbox.deliver(aUse());
  const pauses: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    pauses.push(clock.due[0]?.ms ?? Number.NaN);
    await clock.tick();
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  background.mood = 'alive';
  await clock.tick();
  background.mood = 'dead';
  await outbox.deliver(aUse());
  expect(clock.due.map(({ ms }) => ms)).toEqual([1000]);
});

test('many uses at a dead background wait behind one timer and all arrive once', async () => {
  const { background, clock, outbox } = setUp();
  background.mood = 'dead';
  const uses = Array.from({ length: 20 }, () => aUse());
  await Promise.all(uses.map((use) => outbox.deliver(use)));
  expect(clock.due).toHaveLength(1);
  background.mood = 'alive';
  await clock.tick();
  await new Promise((resolve) => setImmediate(resolve));
  expect(new Set(background.register.keys())).toEqual(new Set(uses.map(({ id }) => id)));
});

test('what a page holds in memory is bounded', async () => {
  const { storage, background, outbox } = setUp();
  storage.isBroken = true;
  background.mood = 'dead';
  for (let n = 0; n < HELD_LIMIT; n += 1) expect(await outbox.deliver(aUse())).toBe('held');
  expect(await outbox.deliver(aUse())).toBe('lost');
});

test('what waits in the storage is bounded, and what is let go is counted', async () => {
  const full = Array.from({ length: OUTBOX_LIMIT }, () => aUse()).map((use) => [outboxKey(use), use]);
  const storage = memoryStorage(Object.fromEntries(full));
  const outbox = createOutbox({ storage, send: async () => false, later: () => undefined });
  expect(await outbox.deliver(aUse())).toBe('lost');
  expect(await outbox.deliver(aUse())).toBe('lost');
  expect(await registerHealth(storage)).toMatchObject({ waiting: OUTBOX_LIMIT, lost: 2 });
});

test('nothing but a use gets into the outbox', async () => {
  const { storage, background, outbox } = setUp();
  const smuggled = { ...aUse(), text: 'Sehr geehrte Frau Beispiel' } as Use;
  await expect(outbox.deliver(smuggled)).rejects.toThrow();
  expect(storage.items.size).toBe(0);
  expect(background.register.size).toBe(0);
});

test('an entry of the outbox that is no use is removed and not recorded', async () => {
  const use = aUse();
  const storage = memoryStorage({
    'outbox:x': { text: 'Max Beispiel' },
    [outboxKey(use)]: use,
    settings: { language: 'de' },
  });
  const recorded: Use[] = [];
  const record = async (waiting: Use) => recorded.push(waiting) > 0;
  expect(await drainOutbox(storage, record)).toBe(1);
  expect(recorded).toEqual([use]);
  expect([...storage.items.keys()]).toEqual(['settings']);
});
