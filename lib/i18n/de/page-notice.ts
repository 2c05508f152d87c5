import type { Catalogue } from '../message';

/** Notices in a page: it needs to be loaded anew, its tool is blocked, where the composer is. */
export const pageNotice = {
  'stale.text': 'Schleuse wurde eingerichtet oder aktualisiert. Seite bitte neu laden.',
  'stale.why':
    'Bis dahin wird auf dieser Seite nichts geprüft. Kopieren Sie einen angefangenen Text zur Sicherheit.',
  'missing.text': 'Schleuse kann auf dieser Seite gerade nicht fragen.',
  'missing.why':
    'Ihr Text wurde angehalten und nicht übertragen: Er liegt noch in der Zwischenablage oder im Eingabefeld. Laden Sie die Seite neu; einen getippten Text bitte vorher kopieren.',
  'blocked.text': '{tool} ist in Ihrer Firma gesperrt.',
  'blocked.why': 'Lesen können Sie alles. Einfügen und Senden hält Schleuse hier an; Ihr Text bleibt stehen.',
  'blocked.contact': 'Fragen dazu: {contact}',
  'blocked.instead': 'Das können Sie stattdessen nutzen:',
  'blocked.ok': 'Verstanden',
  'point.text': 'Klicken Sie in das Feld, in das Sie Ihre Nachrichten schreiben.',
  'point.why': 'Schleuse merkt es sich für diese Seite. Mit Esc brechen Sie ab.',
  'point.cancel': 'Abbrechen',
  'pointed.text': 'Gemerkt. Dieses Feld prüft Schleuse von nun an.',
  'pointed.none': 'Das ist kein Feld, in das man schreiben kann. Bitte klicken Sie in das Eingabefeld.',
  reload: 'Seite neu laden',
  close: 'Schließen',
} as const satisfies Catalogue;
