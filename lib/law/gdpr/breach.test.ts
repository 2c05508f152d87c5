import { expect, test } from 'vitest';
import { breachDecisionDay } from './breach';

const HOURS = 3_600_000;

test.each([
  ['2026-11-23', '2026-11-25'],
  ['2026-12-30', '2027-01-01'],
  ['2028-02-28', '2028-03-01'],
  // the change to summer time shortens a day, 72 hours stay 72 hours
  ['2027-03-27', '2027-03-29'],
])('known since %s: decide by %s', (known, by) => {
  expect(breachDecisionDay(known)).toBe(by);
});

test('its end lies within 72 hours of the first moment of the day, the next day does not', () => {
  const known = Date.parse('2026-11-23T00:00:00Z');
  const endOf = (day: string) => Date.parse(`${day}T00:00:00Z`) + 24 * HOURS;
  expect(endOf(breachDecisionDay('2026-11-23')) - known).toBeLessThanOrEqual(72 * HOURS);
  expect(endOf('2026-11-26') - known).toBeGreaterThan(72 * HOURS);
});
