import type { RuleValues } from '@/lib/policy/rules';

/**
 * A day as exactly as the rules let the register know it: itself, the Monday of its week, the first of its
 * month.
 *
 * @param day `YYYY-MM-DD`
 */
export function coarseDay(day: string, granularity: RuleValues['granularity']): string {
  if (granularity === 'day') return day;
  if (granularity === 'month') return `${day.slice(0, 8)}01`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
