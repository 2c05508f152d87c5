import type { pageNotice as de } from '../de/page-notice';
import type { TranslationOf } from '../message';

export const pageNotice: TranslationOf<typeof de> = {
  'stale.text': 'Schleuse was set up or updated. Please reload the page.',
  'stale.why': 'Until then nothing is checked on this page. Copy a text you have begun, to be safe.',
  'missing.text': 'Schleuse cannot ask on this page right now.',
  'missing.why':
    'Your text was held and not sent: it is still on the clipboard or in the message box. Reload the page; please copy a typed text first.',
  reload: 'Reload page',
  close: 'Close',
};
