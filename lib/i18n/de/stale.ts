import type { Catalogue } from '../message';

/** The notice in a page that was open before this version of the extension came. */
export const stale = {
  'stale.text': 'Schleuse wurde aktualisiert. Seite bitte neu laden.',
  'stale.why':
    'Bis dahin wird auf dieser Seite nichts geprüft. Kopieren Sie einen angefangenen Text zur Sicherheit.',
  'stale.reload': 'Seite neu laden',
  'stale.close': 'Schließen',
} as const satisfies Catalogue;
