import type { Catalogue } from '../message';

/** The notice in a page that needs to be loaded anew. */
export const pageNotice = {
  'stale.text': 'Schleuse wurde eingerichtet oder aktualisiert. Seite bitte neu laden.',
  'stale.why':
    'Bis dahin wird auf dieser Seite nichts geprüft. Kopieren Sie einen angefangenen Text zur Sicherheit.',
  'missing.text': 'Schleuse kann auf dieser Seite gerade nicht fragen.',
  'missing.why':
    'Ihr Text wurde angehalten und nicht übertragen: Er liegt noch in der Zwischenablage oder im Eingabefeld. Laden Sie die Seite neu; einen getippten Text bitte vorher kopieren.',
  reload: 'Seite neu laden',
  close: 'Schließen',
} as const satisfies Catalogue;
