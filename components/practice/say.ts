import type { practiceStrings } from '@/lib/i18n/practice';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the practice page. */
export type Say = Translate<(typeof practiceStrings)['de']>;
