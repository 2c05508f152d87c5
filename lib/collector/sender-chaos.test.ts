import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/register/database';
import { createOutgoing } from '@/lib/register/outgoing';
import { aUse } from '@/test/helpers/a-use';
import { answer, type Behaviour, startReceiver, takes } from '@/test/helpers/otlp-receiver';
import { postTo } from './post';
import { createSender } from './sender';
import { type CollectorState, FRESH } from './state';

const USES = 10_000;

/** Numbers between 0 and 1, the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Stored, and then the line is cut: the sender can't know. */
const takesInSilence: Behaviour = (request, response, receiver) => {
  receiver.store(request);
  response.destroy();
};
/** Of the request that is under way; ends when the receiver says so, however slow the machine is. */
let patience: AbortController;
const silence: Behaviour = () => patience.abort(new DOMException('', 'TimeoutError'));
const storesTooSlowly: Behaviour = (request, response, receiver) => {
  receiver.store(request);
  silence(request, response, receiver);
};
const json = (status: number, body: string, headers = {}): Behaviour => {
  return (_request, response) => answer(response, status, body, headers);
};

const BEHAVIOURS: readonly Behaviour[] = [
  ...Array.from({ length: 7 }, () => takes),
  takesInSilence,
  storesTooSlowly,
  (_request, response) => response.destroy(),
  silence,
  json(503, 'overloaded'),
  json(502, ''),
  json(504, ''),
  json(429, '{"code":8,"message":"later"}', { 'retry-after': '30' }),
  json(429, '', { 'retry-after': 'Mon, 23 Nov 2099 10:00:00 GMT' }),
  json(308, '', { location: 'http://elsewhere.example/v1/logs' }),
  json(302, '', { location: '/away' }),
  json(401, ''),
  json(500, 'panic'),
  json(413, ''),
  json(200, '<html>Log in</html>', { 'content-type': 'text/html' }),
  json(200, '{"partialSuccess":{"rejectedLogRecords":"999999"}}'),
  json(200, '{"partialSuccess":'),
  json(200, 'x'.repeat(100_000)),
];

test('10,000 uses and a collector with every fault: each arrives once by its id', {
  timeout: 90_000,
}, async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const random = chance(20261123);
  const receiver = await startReceiver(() => BEHAVIOURS[Math.floor(random() * BEHAVIOURS.length)] ?? takes);
  const gone = await startReceiver(() => takes);
  await gone.close();
  const database = openDatabase();
  const uses = Array.from({ length: USES }, () => aUse());
  await database.outgoing.bulkAdd(uses.map((use) => ({ id: use.id, day: use.day, use })));
  const queue = createOutgoing(database);
  let now = Date.parse('2026-11-24T08:00:00Z');
  let state: CollectorState = FRESH;
  /** The background dies now and then: a new one knows only what was kept. */
  const newSender = () =>
    createSender({
      queue,
      plan: async () => ({
        target: { url: `${random() < 0.1 ? gone.url : receiver.url}/v1/logs`, hasCors: false },
        rules: '1',
        before: '2026-11-24',
      }),
      isAllowed: async () => true,
      post: (target, body) => {
        patience = new AbortController();
        return postTo(target, body, patience.signal);
      },
      load: async () => state,
      save: async (next) => {
        state = next;
      },
      forget: async () => {},
      later: () => {},
      version: '0.1.0',
      today: () => '2026-11-24',
      now: () => now,
      random,
    });
  let sender = newSender();
  while ((await queue.count()) > 0) {
    await sender.send();
    now = Math.max(now, state.notBefore);
    if (random() < 0.2) sender = newSender();
  }
  await receiver.close();
  expect([...receiver.stored.keys()].sort()).toEqual(uses.map(({ id }) => id).sort());
  expect(receiver.acknowledged.size).toBe(USES);
  expect(receiver.again).toEqual([]);
  expect(receiver.requests.filter(({ path }) => path !== '/v1/logs')).toEqual([]);
  expect(receiver.requests.length).toBeGreaterThan(120);
  expect(state).toMatchObject({ sent: USES, waiting: 0, lost: 0, rejected: 0 });
  // some did come twice, which is what the id is for
  expect(Math.max(...receiver.stored.values())).toBeGreaterThan(1);
});
