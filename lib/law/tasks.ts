import type { DueNotice, Task } from './assessment';
import type { Day, Law, TaskRule } from './types';

const DAY_MS = 86_400_000;

/** One task for each flag and each notice, and one where a person has to look at the result. */
export function tasksOf(
  flags: readonly string[],
  notices: readonly DueNotice[],
  needsReview: boolean,
  law: Law,
): readonly Task[] {
  return [
    ...(needsReview ? [task('review', law.reviewTask)] : []),
    ...law.flags.filter((flag) => flags.includes(flag.id)).map((flag) => task(`flag:${flag.id}`, flag.task)),
    ...law.notices
      .filter((rule) => notices.some((notice) => notice.type === rule.type))
      .map((rule) => task(`notice:${rule.type}`, rule.task)),
  ];
}

/** A task rule as a task with its stable id. */
export function task(id: string, { owner, title, steps, dueDays }: TaskRule): Task {
  return { id, owner, title, steps, dueDays };
}

/** The day a task is due, counted in whole days from the day of assessment. */
export function dueDay(dueDays: number, assessedDay: Day): Day {
  return new Date(Date.parse(`${assessedDay}T00:00:00Z`) + dueDays * DAY_MS).toISOString().slice(0, 10);
}
