import { expect, test } from 'vitest';
import { COMPANY } from '@/lib/documents/testing/company';
import { EMPTY_SNAPSHOT } from '@/lib/register/store/snapshot';
import { storedUses } from './what-is-stored';

test('nothing is stored: nothing is told', () => {
  expect(storedUses(EMPTY_SNAPSHOT)).toEqual({
    count: 0,
    since: undefined,
    tools: [],
    records: 0,
    exports: [],
  });
});

test('uses are told by tool, as counts, the most used first', () => {
  const { count, since, tools } = storedUses(COMPANY);
  expect([count, since]).toEqual([120, '2026-05-01']);
  expect(tools).toEqual([
    { toolId: 'chatgpt', uses: 118, found: 13, last: '2026-11-20' },
    { toolId: 'perplexity', uses: 2, found: 6, last: '2026-11-20' },
  ]);
});

test('nothing about a unit or a person is in it, and the newest export comes first', () => {
  const log = (day: string) => ({ day, documentId: 'O-1', format: 'csv' });
  const exportLogs = [log('2026-10-01'), log('2026-11-01')] as unknown as typeof COMPANY.exportLogs;
  const told = storedUses({ ...COMPANY, exportLogs });
  expect(told.exports.map(({ day }) => day)).toEqual(['2026-11-01', '2026-10-01']);
  expect(JSON.stringify(told)).not.toMatch(/service|role/);
});
