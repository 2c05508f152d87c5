import type { Catalogue } from '../message';

/** Words of tables, forms and undoing, the same in every section of the register. */
export const parts = {
  'table.find': 'Suchen und filtern',
  'table.search': 'Suchen',
  'table.reset': 'Filter zurücksetzen',
  'table.none': 'Nichts passt zu Suche und Filtern.',
  'table.count': { one: '1 Zeile', other: '{n} Zeilen' },
  'table.columns': 'Spalten',
  'table.sort': 'Nach „{column}“ sortieren',
  'pages.rows': 'Zeile {from}–{to} von {total}',
  'pages.previous': 'Vorige Seite',
  'pages.next': 'Nächste Seite',
  'pages.loading': 'Ältere Einträge werden noch gelesen',

  'form.save': 'Speichern',
  'form.cancel': 'Abbrechen',
  'form.failed': 'Speichern ging nicht. Ihre Eingaben stehen noch da; im Register wurde nichts geändert.',
  'form.required': 'Bitte ausfüllen.',
  'form.none': 'Bitte wählen',

  'value.unknown': 'nicht angegeben',
  'value.yes': 'ja',
  'value.no': 'nein',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  'delete.done': '„{name}“ gelöscht.',
  'delete.failed': 'Löschen ging nicht. Es wurde nichts verändert.',
  'copy.done': 'Kopiert.',
  'copy.failed': 'Kopieren ging nicht. Bitte markieren Sie den Text und drücken Sie Strg C.',
  'form.check': { one: 'Bitte prüfen Sie 1 Angabe:', other: 'Bitte prüfen Sie {n} Angaben:' },
  'form.conflict':
    'Ein anderes Fenster hat diesen Eintrag inzwischen geändert. Ihre Eingaben stehen noch da; laden Sie ihn dort neu und übertragen Sie sie.',
  'form.full': 'Der Speicher ist voll. Ihre Eingaben stehen noch da; im Register wurde nichts geändert.',
  print: 'Drucken',

  'undo.label': 'Letzte Änderung',
  'undo.go': 'Rückgängig',
  'undo.done': 'Wieder da.',
  'undo.failed': 'Das ließ sich nicht rückgängig machen.',

  'broken.title': 'Das Register lässt sich nicht öffnen.',
  'broken.why':
    'Die Einträge sind nicht verloren. Schließen Sie andere Fenster von Schleuse und laden Sie diese Seite neu.',
  opening: 'Das Register wird geöffnet',
  'gone.title': 'Diesen Eintrag gibt es nicht mehr',
  'gone.why': 'Er wurde gelöscht oder gehörte zu den Beispieldaten.',
  'gone.back': 'Zur Liste',
  'failed.title': 'Diese Seite lässt sich nicht anzeigen.',
  'failed.why':
    'Die Einträge sind nicht verloren. Vielleicht stammt einer aus einer neueren Fassung von Schleuse; dann bitte aktualisieren.',
} as const satisfies Catalogue;
