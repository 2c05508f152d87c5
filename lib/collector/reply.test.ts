import { describe, expect, test } from 'vitest';
import { isOver, pauseAfter, pauseAfterRefusal } from './pause';
import { type Reply, readReply } from './reply';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const reply = (fields: Partial<Reply>): Reply => ({
  status: 200,
  contentType: 'application/json',
  retryAfter: null,
  text: '{}',
  ...fields,
});
const read = (fields: Partial<Reply>) => readReply(reply(fields), 10, NOW);

test.each([
  ['{}', 0],
  ['{"partialSuccess":{}}', 0],
  ['{"partialSuccess":null}', 0],
  ['{"partialSuccess":{"rejectedLogRecords":"0","errorMessage":""}}', 0],
  ['{"partialSuccess":{"rejectedLogRecords":3,"errorMessage":"too old"}}', 3],
  ['{"partialSuccess":{"rejectedLogRecords":"10"}}', 10],
  ['{"partialSuccess":{"later":1},"more":[]}', 0],
])('%s says that it arrived', (text, rejected) => {
  expect(read({ text })).toEqual({ kind: 'taken', rejected });
  expect(read({ text, contentType: 'Application/JSON; charset=utf-8' }).kind).toBe('taken');
});

test.each([
  ['the page of a proxy', { text: '<html>Please log in</html>', contentType: 'text/html' }],
  ['JSON by its looks only', { contentType: 'text/plain' }],
  ['no JSON', { text: 'OK' }],
  ['nothing', { text: '' }],
  ['JSON of something else', { text: '[]' }],
  ['a longer answer than any collector gives', { text: undefined }],
  ['more rejected than was sent', { text: '{"partialSuccess":{"rejectedLogRecords":"11"}}' }],
  ['less than none rejected', { text: '{"partialSuccess":{"rejectedLogRecords":"-1"}}' }],
  ['no number', { text: '{"partialSuccess":{"rejectedLogRecords":"many"}}' }],
  ['a half', { text: '{"partialSuccess":{"rejectedLogRecords":0.5}}' }],
  ['another success', { status: 202 }],
  ['a status that is none', { status: 304 }],
])('%s does not', (_name, fields) => {
  expect(read(fields)).toEqual({ kind: 'later', trouble: 'strange' });
});

describe('to be tried again', () => {
  test.each([429, 502, 503, 504])('%i', (status) => {
    expect(read({ status, text: undefined })).toMatchObject({ kind: 'later', trouble: 'busy' });
  });

  test.each([
    ['7', 7_000],
    ['Mon, 23 Nov 2026 10:02:00 GMT', 120_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['99999999999999', undefined],
    ['', undefined],
    [null, undefined],
  ])('after %s', (retryAfter, retryAfterMs) => {
    expect(read({ status: 429, retryAfter })).toEqual({ kind: 'later', trouble: 'busy', retryAfterMs });
  });
});

test.each([
  [400, 'refused', true],
  [401, 'denied', false],
  [403, 'denied', false],
  [404, 'refused', false],
  [415, 'refused', false],
  [500, 'refused', false],
  [501, 'refused', false],
])('%i is not tried again at once', (status, trouble, isBad) => {
  expect(read({ status, text: '' })).toEqual({ kind: 'refused', trouble, isBad });
});

test('413 asks for less', () => {
  expect(read({ status: 413 })).toEqual({ kind: 'too-large' });
});

describe('pauses', () => {
  test('double up to an hour, by chance between half and all', () => {
    const longest = [1, 2, 3, 4, 11, 500].map((failures) => pauseAfter(failures, 1));
    expect(longest).toEqual([5_000, 10_000, 20_000, 40_000, 3_600_000, 3_600_000]);
    expect(pauseAfter(3, 0)).toBe(10_000);
  });

  test('are never shorter than asked for, and never for ever', () => {
    expect(pauseAfter(1, 0, 60_000)).toBe(60_000);
    expect(pauseAfter(1, 1, Number.MAX_SAFE_INTEGER)).toBe(6.6 * 3_600_000);
    expect(pauseAfterRefusal(0)).toBe(24 * 3_600_000);
  });

  test('made by a clock that went wrong are over', () => {
    expect([isOver(NOW, NOW), isOver(NOW + 1, NOW), isOver(NOW + 10 ** 10, NOW)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
