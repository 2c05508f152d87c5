import type { OwnerRole, Text } from '@/lib/law/types';
import type { DataCategory } from '../model/data-categories';

/** What a task is about, for a link to it. */
export interface About {
  readonly kind: 'company' | 'policy' | 'use-case' | 'tool' | 'vendor-check' | 'literacy' | 'incident';
  readonly id: string;
}

/** Something to do. Computed from the records each time; only what a person notes about it is stored. */
export interface RegisterTask {
  /** What it is about and what is to be done: the same thing never makes two tasks. */
  readonly id: string;
  readonly about: About;
  readonly owner: OwnerRole;
  readonly title: Text;
  readonly steps: readonly Text[];
  readonly dueDay: string;
  /** Set where a person ticked it off (`taskMarks`). What the records show as done is not listed at all. */
  readonly doneDay: string | null;
  readonly note: string;
  /** Kinds of data that made it necessary. */
  readonly unexpected?: readonly DataCategory[];
}

/** A task before the marks. */
export type Draft = Omit<RegisterTask, 'doneDay' | 'note'>;
