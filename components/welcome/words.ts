import type { Translate } from '@/lib/i18n/translator';
import type { welcomeStrings } from '@/lib/i18n/welcome';

/** Says the texts of the first run. */
export type Say = Translate<(typeof welcomeStrings)['de']>;
