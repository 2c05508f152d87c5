import { expect, test } from 'vitest';
import { dayOf } from './day';

test.each([
  [new Date(2026, 10, 23, 0, 0, 0), '2026-11-23'],
  [new Date(2026, 10, 23, 23, 59, 59), '2026-11-23'],
  [new Date(2027, 0, 1), '2027-01-01'],
  [new Date(2028, 1, 29, 12), '2028-02-29'],
])('%s lies on the local day %s', (date, day) => {
  expect(dayOf(date)).toBe(day);
});
