import type { stale as de } from '../de/stale';
import type { TranslationOf } from '../message';

export const stale: TranslationOf<typeof de> = {
  'stale.text': 'Schleuse was updated. Please reload the page.',
  'stale.why': 'Until then nothing is checked on this page. Copy a text you have begun, to be safe.',
  'stale.reload': 'Reload page',
  'stale.close': 'Close',
};
