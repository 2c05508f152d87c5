import type { padStrings } from '@/lib/i18n/pad';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the pad. */
export type Say = Translate<(typeof padStrings)['de']>;
