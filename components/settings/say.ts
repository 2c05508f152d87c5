import type { settingsStrings } from '@/lib/i18n/settings';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the settings' page. */
export type Say = Translate<(typeof settingsStrings)['de']>;
