import { expect, test } from 'vitest';
import { coarseDay } from './coarse-day';

test.each([
  ['2026-11-28', 'day', '2026-11-28'],
  ['2026-11-28', 'week', '2026-11-23'],
  ['2026-11-23', 'week', '2026-11-23'],
  ['2026-11-29', 'week', '2026-11-23'],
  ['2027-01-01', 'week', '2026-12-28'],
  ['2026-11-28', 'month', '2026-11-01'],
] as const)('%s by the %s: %s', (day, granularity, coarse) => {
  expect(coarseDay(day, granularity)).toBe(coarse);
});
