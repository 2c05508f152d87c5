import type { Tone } from '@/components/register/parts/badge';
import { yearAfter } from '@/lib/law/reassess';
import type { LiteracyRecord } from '@/lib/register/model/literacy-record';

export type TrainingState = 'planned' | 'current' | 'due';

export const TRAINING_TONES = { planned: 'accent', current: 'ok', due: 'note' } as const satisfies Record<
  TrainingState,
  Tone
>;

/** The next day a measure is due: as set, else a year after it was held (design value, no legal period). */
export function nextDue({ nextDue, heldDay }: Pick<LiteracyRecord, 'nextDue' | 'heldDay'>): string | null {
  if (nextDue !== null) return nextDue;
  return heldDay === null ? null : yearAfter(heldDay);
}

export function trainingState(record: LiteracyRecord, today: string): TrainingState {
  const due = nextDue(record);
  if (due !== null && due <= today) return 'due';
  return record.heldDay === null ? 'planned' : 'current';
}
