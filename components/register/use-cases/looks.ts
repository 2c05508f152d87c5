import type { Tone } from '@/components/register/parts/badge';
import type { Category } from '@/lib/law/types';
import type { UseCase } from '@/lib/register/model/use-case';

/** How the states of a use case look; always with their word. */
export const USE_CASE_TONES = {
  proposed: '',
  in_review: 'note',
  approved: 'ok',
  restricted: 'note',
  stopped: 'stop',
  retired: '',
} as const satisfies Record<UseCase['status'], Tone>;

/** How classes look. High risk is allowed: no alarm. */
export const CATEGORY_TONES = {
  out: '',
  minimal: '',
  limited: 'accent',
  high: 'note',
  prohibited: 'stop',
} as const satisfies Record<Category, Tone>;
