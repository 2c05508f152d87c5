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
} as const satisfies Catalogue;
