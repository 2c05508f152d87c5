import type { UseFacts } from '@/lib/page/guard/deps';

/** What there is to try, in its order. */
export const STEPS = ['copy', 'paste', 'decide', 'send'] as const;
export type Step = (typeof STEPS)[number];

export type Progress = ReadonlySet<Step>;
export const NOTHING_TRIED: Progress = new Set();

/** A step was taken, and with it those that can't have been left out. */
export function took(progress: Progress, step: Step): Progress {
  const before = step === 'send' ? [] : STEPS.slice(0, STEPS.indexOf(step));
  const all = new Set([...progress, ...before, step]);
  return all.size === progress.size ? progress : all;
}

/** What the guard noted tells how far somebody came: findings were replaced or left as they are. */
export function afterUse(progress: Progress, { protection }: Pick<UseFacts, 'protection'>): Progress {
  return DECIDED.has(protection) ? took(progress, 'decide') : progress;
}

const DECIDED: ReadonlySet<UseFacts['protection']> = new Set([
  'pseudonymised',
  'removed',
  'warned_continued',
]);
