import type { Tone } from '@/components/register/parts/badge';
import type { ReviewRecord } from '@/lib/register/model/review-record';
import { reviewGaps } from '@/lib/transparency/review';

export type ReviewState = 'holds' | 'incomplete' | 'invalid';

export const REVIEW_TONES = { holds: 'ok', incomplete: 'note', invalid: 'stop' } as const satisfies Record<
  ReviewState,
  Tone
>;

/** Whether a record carries the editorial exception. */
export function reviewState(record: ReviewRecord): ReviewState {
  if (record.invalid) return 'invalid';
  return reviewGaps(record).length === 0 ? 'holds' : 'incomplete';
}
