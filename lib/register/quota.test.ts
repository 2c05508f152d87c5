import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isQuotaError } from './quota';

const full = new DOMException('', 'QuotaExceededError');

test.each([
  ['itself', full, true],
  ['the reason of an abort', new Dexie.AbortError('aborted', full), true],
  ['one of many writes', new Dexie.BulkError('failed', [new Error('other'), full]), true],
  ['another error', new DOMException('', 'AbortError'), false],
  ['other failures', new Dexie.BulkError('failed', [new DOMException('', 'DataError')]), false],
  ['no error', 'QuotaExceededError', false],
])('a full disk is recognised: %s', (_name, error, expected) => {
  expect(isQuotaError(error)).toBe(expected);
});
