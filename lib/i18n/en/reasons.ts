import type { reasons as de } from '../de/reasons';
import type { TranslationOf } from '../message';

export const reasons: TranslationOf<typeof de> = {
  'reason.unknown': 'matches the pattern',
  'reason.with-word': '{reason} (“{word}”)',
};
