import { expect, test } from 'vitest';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { nextExportNumber } from './export-number';

test('files are numbered by document and day', async () => {
  const storage = memoryStorage({ 'export-numbers': 'broken' });
  const next = (document: string, day = '2026-11-23') => nextExportNumber(storage, document, day);
  expect([await next('a'), await next('a'), await next('b')]).toEqual([1, 2, 1]);
  expect(await next('a', '2026-11-24')).toBe(1);
});
