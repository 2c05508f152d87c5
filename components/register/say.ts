import type { registerStrings } from '@/lib/i18n/register';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the register's page. */
export type Say = Translate<(typeof registerStrings)['de']>;
