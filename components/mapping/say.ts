import type { mappingStrings } from '@/lib/i18n/mapping';
import type { Translate } from '@/lib/i18n/translator';

/** Says the texts of the mappings' page. */
export type Say = Translate<(typeof mappingStrings)['de']>;
