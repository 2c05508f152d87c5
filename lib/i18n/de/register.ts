import type { Catalogue } from '../message';

/** The register's page. */
export const register = {
  'uses.title': 'Nutzungen',
  'uses.privacy': 'Tag, Werkzeug, Umgang und Anzahl. Keine Inhalte, keine Namen, keine Uhrzeiten.',
  'uses.loading': 'Das Register wird geöffnet',

  'col.day': 'Tag',
  'col.tool': 'Werkzeug',
  'col.action': 'Art',
  'col.purpose': 'Zweck',
  'col.found': 'Gefunden',
  'col.protection': 'Umgang',
  'col.guard': 'Schutz',
  'col.policy': 'Regeln',

  'found.none': 'keine Funde',
  'found.unknown': 'unbekannt',
  'purpose.none': 'nicht genannt',

  'filter.label': 'Nutzungen filtern',
  'filter.search': 'Suchen',
  'filter.search.hint': 'Werkzeug, Zweck, Umgang, Tag',
  'filter.tool': 'Werkzeug',
  'filter.tool.all': 'Alle Werkzeuge',
  'filter.protection': 'Umgang',
  'filter.protection.all': 'Jeder Umgang',
  'filter.reset': 'Filter zurücksetzen',

  'empty.title': 'Noch keine Nutzungen',
  'empty.why':
    'Sobald Sie ein KI-Werkzeug benutzen, steht es hier: Tag, Werkzeug, Anzahl. Keine Inhalte, keine Namen.',
  'empty.filter': 'Keine Nutzung passt zu diesen Filtern.',

  'export.open': { one: '1 Nutzung laden', other: '{n} Nutzungen laden' },
  'export.excel': 'Tabelle für Excel (CSV)',
  'export.csv': 'Tabelle für andere Programme (CSV)',
  'export.json': 'Daten für andere Programme (JSON)',
  'export.xlsx': 'Tabelle (Excel)',
  'export.done': '„{file}“ gespeichert.',
  'export.failed': 'Export abgebrochen. Es wurde nichts verändert.',

  'delete.open': 'Alle löschen …',
  'delete.ask': {
    one: '1 Eintrag löschen? Das lässt sich nicht rückgängig machen.',
    other: '{n} Einträge löschen? Das lässt sich nicht rückgängig machen.',
  },
  'delete.hint': 'Gelöscht wird das Register dieses Browsers. Geladene Dateien bleiben.',
  'delete.go': 'Löschen',
  'delete.keep': 'Behalten',
  'delete.failed': 'Löschen ging nicht. Es wurde nichts verändert.',

  'full.title': 'Der Speicher des Registers ist voll.',
  'full.waiting': {
    one: '1 Nutzung wartet darauf, eingetragen zu werden.',
    other: '{n} Nutzungen warten darauf, eingetragen zu werden.',
  },
  'full.do': 'Bitte laden Sie das Register herunter und löschen Sie es hier.',
  'full.lost': {
    one: '1 Nutzung fehlt in diesen Zahlen, weil der Speicher voll war.',
    other: '{n} Nutzungen fehlen in diesen Zahlen, weil der Speicher voll war.',
  },
} as const satisfies Catalogue;
