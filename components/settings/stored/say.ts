import type { storedStrings } from '@/lib/i18n/stored';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the person's own view. */
export type Say = Translate<(typeof storedStrings)['de']>;
