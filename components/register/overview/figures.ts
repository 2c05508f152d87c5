import type { ChartColumn } from '@/components/register/charts/column-chart';
import type { FindingType } from '@/lib/detect/types';
import type { DayCount } from '@/lib/register/model/counts';
import { addDays, weekOf } from '@/lib/register/overview/days';
import { findingsByKind, usesByWeek } from '@/lib/register/overview/uses-overview';
import { isUnchecked, type Use } from '@/lib/register/use';
import { sinceDays, usesIn } from '@/lib/register/uses/linked';

/** Days that the figures look back. */
export const RECENT_DAYS = 28;
/** Weeks in the chart. */
export const WEEKS = 12;
/** Tools with a series of their own; the rest stand together. */
const OWN_SERIES = 4;
/** Id of the series of all other tools. */
export const OTHERS = 'others';

/** Uses of the last four weeks, and how many more than in the four before. */
export function recentUses(counts: readonly DayCount[], today: string) {
  const used = counts.filter(({ protection }) => protection !== 'not_guarded');
  const uses = usesIn(sinceDays(used, RECENT_DAYS, today));
  const before = usesIn(sinceDays(used, RECENT_DAYS, addDays(today, -RECENT_DAYS)));
  return { uses, more: uses - before };
}

/** Columns of the weeks, and the tools that are its series: the most used ones, the rest as `OTHERS`. */
export function weekChart(counts: readonly DayCount[], today: string) {
  const weeks = usesByWeek(counts, WEEKS, today);
  const totals = new Map<string, number>();
  for (const { tools } of weeks)
    for (const [tool, uses] of tools) totals.set(tool, (totals.get(tool) ?? 0) + uses);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tool]) => tool);
  const own = ranked.length > OWN_SERIES + 1 ? ranked.slice(0, OWN_SERIES) : ranked;
  const hasOthers = own.length < ranked.length;
  const columns = weeks.map(({ week, tools }): ChartColumn => {
    const values = own.map((tool) => tools.get(tool) ?? 0);
    const all = [...tools.values()].reduce((sum, uses) => sum + uses, 0);
    const rest = all - values.reduce((sum, uses) => sum + uses, 0);
    return { id: week, label: String(isoWeek(week)), values: hasOthers ? [...values, rest] : values };
  });
  return { series: hasOthers ? [...own, OTHERS] : own, columns, isEmpty: ranked.length === 0 };
}

/** Ways to handle findings that the overview tells apart. */
export const HANDLINGS = ['replaced', 'original', 'cancelled', 'blocked', 'other'] as const;
export type Handling = (typeof HANDLINGS)[number];

const HANDLING_OF = {
  pseudonymised: 'replaced',
  removed: 'replaced',
  warned_continued: 'original',
  cancelled: 'cancelled',
  blocked: 'blocked',
  none_needed: 'other',
  not_checked: 'other',
  not_guarded: 'other',
  paused: 'other',
} as const satisfies Record<Use['protection'], Handling>;

/** Findings by what was done about them; ways that did not occur are left out. */
export function handled(counts: readonly DayCount[]) {
  const sums = new Map<Handling, number>();
  for (const ways of findingsByKind(counts).values()) {
    for (const [protection, count] of ways) {
      const way = HANDLING_OF[protection];
      sums.set(way, (sums.get(way) ?? 0) + count);
    }
  }
  return HANDLINGS.flatMap((way) => {
    const count = sums.get(way) ?? 0;
    return count > 0 ? [{ way, count }] : [];
  });
}

/** Findings by type, whatever was done about them. */
export function foundTypes(counts: readonly DayCount[]): Partial<Record<FindingType, number>> {
  const kinds = [...findingsByKind(counts)].map(([type, ways]): [FindingType, number] => [
    type,
    [...ways.values()].reduce((sum, count) => sum + count, 0),
  ]);
  return Object.fromEntries(kinds);
}

/** Uses whose text nobody looked at: what was in them is unknown. A page that was merely open is no use. */
export function uncheckedUses(counts: readonly DayCount[]): number {
  return usesIn(counts.filter((count) => isUnchecked(count) && count.protection !== 'not_guarded'));
}

/** Number of a week by ISO 8601: the one with the year's first Thursday is the first. */
export function isoWeek(day: string): number {
  const thursday = addDays(weekOf(day), 3);
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return 1 + Math.floor(days / 7);
}
