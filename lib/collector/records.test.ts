import { expect, test } from 'vitest';
import { FINDING_TYPES } from '@/lib/detect/types';
import type { StoredOutgoing } from '@/lib/register/outgoing';
import { aUse } from '@/test/helpers/a-use';
import { exportLogsRequest, recordsIn } from '@/test/helpers/otlp';
import { requestOf } from './request';
import { targetOf } from './target';

const row = (use = aUse(), seq = 1): StoredOutgoing => ({ seq, id: use.id, day: use.day, use });
const read = (body: string) => exportLogsRequest.parse(JSON.parse(body));

test('a use is a record of the protocol, with counts and a day and nothing else', () => {
  const use = aUse({ purpose: 'mail', reason: 'public' });
  const request = read(requestOf([row(use)], '0.1.0').body);
  expect(request.resourceLogs[0]?.resource?.attributes).toEqual([
    { key: 'service.name', value: { stringValue: 'schleuse' } },
    { key: 'service.version', value: { stringValue: '0.1.0' } },
  ]);
  expect(request.resourceLogs[0]?.scopeLogs[0]?.scope).toEqual({ name: 'schleuse.uses', version: '1' });
  const midnight = '1795392000000000000';
  expect(recordsIn(request)).toEqual([
    {
      timeUnixNano: midnight,
      observedTimeUnixNano: midnight,
      severityNumber: 9,
      severityText: 'INFO',
      eventName: 'schleuse.use',
      body: { stringValue: `schleuse.use ${use.id}` },
      attributes: {
        'schleuse.id': use.id,
        'schleuse.day': '2026-11-23',
        'schleuse.tool': 'chatgpt',
        'schleuse.action': 'paste',
        'schleuse.protection': 'pseudonymised',
        'schleuse.guard': 'selectors',
        'schleuse.purpose': 'mail',
        'schleuse.reason': 'public',
        'schleuse.findings': '3',
        'schleuse.found.person': '2',
        'schleuse.found.iban': '1',
        'schleuse.policy': 'default-1',
        'schleuse.detector': '1',
      },
    },
  ]);
  expect(new Date(Number(BigInt(midnight) / 1_000_000n)).toISOString()).toBe('2026-11-23T00:00:00.000Z');
});

test('a number of lost uses is one record, under an id of its own', () => {
  const [record] = recordsIn(
    read(requestOf([{ seq: 4, id: 'x', day: '2026-11-23', lost: 12, tried: true }], '1').body),
  );
  expect(record).toMatchObject({
    severityNumber: 13,
    eventName: 'schleuse.lost',
    body: { stringValue: 'schleuse.lost x' },
    attributes: { 'schleuse.id': 'x', 'schleuse.day': '2026-11-23', 'schleuse.lost': '12' },
  });
});

test('a day that is none has no time, which the protocol allows', () => {
  const [record] = recordsIn(read(requestOf([row(aUse({ day: '2026-99-99' }))], '1').body));
  expect(record?.timeUnixNano).toBe('0');
});

test('the names of all kinds stay apart', () => {
  const types = Object.fromEntries(FINDING_TYPES.map((type) => [type, 1]));
  const [record] = recordsIn(read(requestOf([row(aUse({ types }))], '1').body));
  const names = Object.keys(record?.attributes ?? {}).filter((name) => name.startsWith('schleuse.found.'));
  expect(names).toHaveLength(FINDING_TYPES.length);
});

test('the order in which things were done is not told', () => {
  const rows = Array.from({ length: 50 }, (_, seq) => row(aUse(), seq));
  const ids = recordsIn(read(requestOf(rows, '1').body)).map(({ attributes }) => attributes['schleuse.id']);
  expect(ids).toEqual(rows.map(({ id }) => id).sort());
});

test('a request is bounded, and the first row always fits', () => {
  const rows = Array.from({ length: 200 }, (_, seq) => row(aUse(), seq));
  const { rows: taken, body } = requestOf(rows, '1', 20_000);
  expect(taken).toEqual(rows.slice(0, taken.length));
  expect(body.length).toBeGreaterThan(18_000);
  expect(body.length).toBeLessThan(20_500);
  expect(requestOf(rows, '1', 10).rows).toHaveLength(1);
});

test.each([
  ['https://otel.firma.example', 'https://otel.firma.example/v1/logs'],
  ['https://otel.firma.example:4318/', 'https://otel.firma.example:4318/v1/logs'],
  ['https://otel.firma.example/v1/logs', 'https://otel.firma.example/v1/logs'],
  ['https://otel.firma.example/otlp', 'https://otel.firma.example/otlp/v1/logs'],
])('%s leads to %s', (endpoint, url) => {
  expect(targetOf({ collector: { endpoint, cors: true } })).toEqual({ url, token: undefined, hasCors: true });
});

test.each([{}, { collector: {} }, { collector: { token: 'x' } }])('%j leads nowhere', (values) => {
  expect(targetOf(values)).toBeUndefined();
});
