import { dueDay } from '@/lib/law/tasks';
import { OWN_TASKS, type OwnTaskKind } from './titles';
import type { About, Draft } from './types';

/** How long before its day a repetition is shown, days (design value). */
export const AHEAD_DAYS = 30;

/**
 * A task of the register's own; due so many days after `from` as its kind says. One that comes back again
 * and again carries which time it is (`turn`), so that ticking it off holds for that time only.
 */
export function ownTask(about: About, kind: OwnTaskKind, from: string, turn?: string): Draft {
  const { owner, title, days } = OWN_TASKS[kind];
  const id = [about.kind, about.id, kind, turn].filter((part) => part !== undefined).join(':');
  return { id, about, owner, title, steps: [], dueDay: dueDay(days, from) };
}

/** The one task, where the condition holds. */
export function when(holds: boolean, draft: () => Draft): readonly Draft[] {
  return holds ? [draft()] : [];
}

/** Whether a repetition comes up: its day is past or near. */
export function comesUp(day: string | null, today: string): day is string {
  return day !== null && day <= dueDay(AHEAD_DAYS, today);
}
