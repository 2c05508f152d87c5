import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/register/database';
import { createOutgoing } from '@/lib/register/outgoing';
import { createRegister } from '@/lib/register/register';
import { aUse } from '@/test/helpers/a-use';
import { answer, type Behaviour, type Receiver, startReceiver, takes } from '@/test/helpers/otlp-receiver';
import { postTo } from './post';
import { createSender, type SenderParts } from './sender';
import { type CollectorState, FRESH } from './state';

const HOUR = 3_600_000;

let receiver: Receiver;
/** What the receiver does next; the last of them from then on. */
let behaviours: Behaviour[];
/** Of the request that is under way; ends when the test says so, however slow the machine is. */
let patience: AbortController;
const silence: Behaviour = () => patience.abort(new DOMException('', 'TimeoutError'));

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  behaviours = [takes];
  receiver = await startReceiver(() => (behaviours.length > 1 ? behaviours.shift() : behaviours[0]) ?? takes);
});
afterEach(() => receiver.close());

/** A sender on a clock of its own, that stands still until it is moved. */
function setUp(change: Partial<SenderParts> = {}) {
  const database = openDatabase();
  const queue = createOutgoing(database);
  const world = {
    now: Date.parse('2026-11-24T08:00:00Z'),
    state: FRESH as CollectorState,
    rules: '1',
    isOn: true,
    isAllowed: true,
    timers: [] as number[],
  };
  const sender = createSender({
    queue,
    plan: async () => ({
      target: world.isOn ? { url: `${receiver.url}/v1/logs`, token: 'word', hasCors: false } : undefined,
      rules: world.rules,
      before: '2026-11-24',
    }),
    isAllowed: async () => world.isAllowed,
    post: (target, body) => {
      patience = new AbortController();
      return postTo(target, body, patience.signal);
    },
    load: async () => world.state,
    save: async (state) => {
      world.state = state;
    },
    forget: async () => {
      world.state = FRESH;
    },
    later: (_task, pause) => world.timers.push(pause),
    version: '0.1.0',
    today: () => '2026-11-24',
    now: () => world.now,
    random: () => 0,
    ...change,
  });
  const register = createRegister(database, async () => true);
  return { database, queue, register, world, sender };
}

/** Lets as many uses wait, at once. */
async function wait({ database }: ReturnType<typeof setUp>, n: number): Promise<string[]> {
  const uses = Array.from({ length: n }, () => aUse());
  await database.outgoing.bulkAdd(uses.map((use) => ({ id: use.id, day: use.day, use })));
  return uses.map(({ id }) => id);
}

test('uses of a day that is over are sent, with nothing of the browser, and once', async () => {
  const it = setUp();
  const ids = await wait(it, 3);
  await it.register.record(aUse({ day: '2026-11-24' }));
  await it.sender.send();
  await it.sender.send();
  const [request] = receiver.requests;
  expect(receiver.requests).toHaveLength(1);
  expect(request?.path).toBe('/v1/logs');
  expect(request?.headers).toMatchObject({
    'content-type': 'application/json',
    authorization: 'Bearer word',
    'accept-language': '*',
  });
  expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie', 'referer']));
  expect([...receiver.stored.keys()].sort()).toEqual(ids.sort());
  expect(it.world.state).toMatchObject({ sent: 3, waiting: 1, lastDay: '2026-11-24', failures: 0 });
  expect(it.world.state.trouble).toBeUndefined();
});

test('calls that come together are one', async () => {
  const it = setUp();
  await wait(it, 1);
  await Promise.all([it.sender.send(), it.sender.send(), it.sender.send()]);
  expect(receiver.requests).toHaveLength(1);
});

test.each<[string, Behaviour, string, number]>([
  ['says 503', (_it, response) => answer(response, 503), 'busy', 2_500],
  ['asks for a pause', (_it, response) => answer(response, 429, '', { 'retry-after': '60' }), 'busy', 60_000],
  ['cuts the line', (_it, response) => response.destroy(), 'unreachable', 2_500],
  ['says nothing', silence, 'slow', 2_500],
  [
    'leads elsewhere',
    (_it, response) => answer(response, 307, '', { location: '/away' }),
    'unreachable',
    2_500,
  ],
  [
    'lies',
    (_it, response) => answer(response, 200, '<html>', { 'content-type': 'text/html' }),
    'strange',
    2_500,
  ],
  ['is refusing', (_it, response) => answer(response, 401), 'denied', 24 * HOUR],
  ['is broken', (_it, response) => answer(response, 500), 'refused', 24 * HOUR],
])('a collector that %s gets it again after a pause, and not before', async (_name, bad, trouble, pause) => {
  const it = setUp();
  await wait(it, 2);
  behaviours = [bad, takes];
  await it.sender.send();
  await it.sender.send();
  expect(it.world.state).toMatchObject({ trouble, notBefore: it.world.now + pause, waiting: 2, sent: 0 });
  expect(it.world.timers).toEqual([pause]);
  expect(receiver.requests).toHaveLength(1);
  it.world.now += pause;
  await it.sender.send();
  expect(it.world.state).toMatchObject({ waiting: 0, sent: 2, failures: 0 });
  expect(it.world.state.trouble).toBeUndefined();
  expect(receiver.requests.map(({ path }) => path)).toEqual(['/v1/logs', '/v1/logs']);
});

test('an endless answer is not read to its end', async () => {
  const it = setUp();
  await wait(it, 1);
  let isClosed: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    isClosed = resolve;
  });
  behaviours = [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => response.write(' '.repeat(16_384), () => response.destroyed || setImmediate(more));
      response.on('close', isClosed);
      more();
    },
  ];
  await it.sender.send();
  await closed;
  expect(it.world.state).toMatchObject({ trouble: 'strange', waiting: 1 });
});

test('what a collector takes in part is not sent again, and told', async () => {
  const it = setUp();
  await wait(it, 5);
  behaviours = [(_it, response) => answer(response, 200, '{"partialSuccess":{"rejectedLogRecords":"2"}}')];
  await it.sender.send();
  expect(it.world.state).toMatchObject({ trouble: 'rejected', sent: 3, rejected: 2, waiting: 0 });
});

test('what is too large is sent in pieces', async () => {
  const it = setUp();
  const ids = await wait(it, 150);
  behaviours = [
    (request, response, here) =>
      request.text.length > 30_000 ? answer(response, 413) : takes(request, response, here),
  ];
  await it.sender.send();
  expect([...receiver.stored.keys()].sort()).toEqual(ids.sort());
  expect(it.world.state.waiting).toBe(0);
});

test.each([400, 413])(
  'what is refused as bad (%i) three days long is given up, and the number sent',
  async (status) => {
    const it = setUp();
    await wait(it, 1);
    behaviours = [(_it, response) => answer(response, status)];
    for (let day = 0; day < 3; day++) {
      await it.sender.send();
      it.world.now += 24 * HOUR;
    }
    expect(receiver.requests).toHaveLength(3);
    expect(it.world.state.waiting).toBe(0);
    expect(await it.database.outgoing.toArray()).toMatchObject([{ lost: 1, tried: false }]);
    await it.database.outgoing.toCollection().modify({ day: '2026-11-23' });
    behaviours = [takes];
    await it.sender.send();
    expect(it.world.state).toMatchObject({ lost: 1, sent: 0 });
  },
);

test('other rules, and a person, are tried at once, but not against a pause that was asked for', async () => {
  const it = setUp();
  await wait(it, 1);
  behaviours = [
    (_it, response) => answer(response, 401),
    (_it, response) => answer(response, 401),
    (_it, response) => answer(response, 429, '', { 'retry-after': '600' }),
    takes,
  ];
  await it.sender.send();
  it.world.rules = '2';
  await it.sender.send();
  await it.sender.send();
  expect(receiver.requests).toHaveLength(2);
  await it.sender.send(true);
  await it.sender.send(true);
  expect(receiver.requests).toHaveLength(3);
  it.world.now += 600_000;
  await it.sender.send();
  expect(it.world.state).toMatchObject({ sent: 1, waiting: 0 });
});

test('without the permission nothing is sent, nothing is lost, and it goes on with it', async () => {
  const it = setUp();
  await wait(it, 2);
  it.world.isAllowed = false;
  await it.sender.send();
  expect([receiver.requests.length, it.world.state.waiting]).toEqual([0, 2]);
  it.world.isAllowed = true;
  await it.sender.send();
  expect(it.world.state).toMatchObject({ waiting: 0, sent: 2 });
});

test('switched off, what waits is forgotten', async () => {
  const it = setUp();
  it.world.isAllowed = false;
  await wait(it, 2);
  await it.sender.send();
  it.world.isOn = false;
  await it.sender.send();
  expect([await it.queue.count(), it.world.state]).toEqual([0, FRESH]);
});
