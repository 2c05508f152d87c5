import type { Catalogue } from '../message';

/** Texts of the page that shows which real values stand behind the placeholders. */
export const mapping = {
  'mapping.title': 'Zuordnungen',
  'mapping.lead':
    'Welche echten Angaben hinter den Platzhaltern stehen. Nur in diesem Browser; im Register stehen sie nie.',
  'mapping.loading': 'Die Zuordnungen werden geholt',
  'mapping.mute': 'Schleuse antwortet gerade nicht. Laden Sie diese Seite neu.',
  'mapping.filter': 'Zuordnungen durchsuchen',
  'mapping.search': 'Suchen',
  'mapping.search.hint': 'Platzhalter, Angabe, Werkzeug',
  'mapping.show': 'Angaben zeigen',
  'mapping.hide': 'Angaben verdecken',
  'mapping.hidden': 'verdeckt',
  'mapping.day': 'zuletzt {day}',
  'mapping.count': { one: '1 Angabe', other: '{n} Angaben' },
  'mapping.memory': 'bis der Browser schließt',
  'mapping.disk': 'verschlüsselt auf diesem Gerät',
  'mapping.col.placeholder': 'Im Werkzeug',
  'mapping.col.type': 'Art',
  'mapping.col.name': 'Echte Angabe',
  'mapping.more': { one: '1 weitere zeigen', other: '{n} weitere zeigen' },
  'mapping.delete': 'Löschen',
  'mapping.delete.about': 'Löschen: {tool}, {day}',
  'mapping.delete.ask': { one: '1 Zuordnung löschen?', other: '{n} Zuordnungen löschen?' },
  'mapping.wipe': 'Alle löschen …',
  'mapping.delete.hint':
    'In den Antworten bleiben dann die Platzhalter stehen. Das lässt sich nicht rückgängig machen.',
  'mapping.delete.keep': 'Behalten',
  'mapping.deleted': 'Gelöscht',
  'mapping.delete.failed': 'Löschen ging nicht. Es wurde nichts verändert.',
  'mapping.empty.title': 'Keine Zuordnungen',
  'mapping.empty.why':
    'Sobald Schleuse in einem Gespräch etwas ersetzt, steht es hier, bis der Browser schließt oder so lange, wie Sie es einstellen.',
  'mapping.none': 'Keine Zuordnung passt dazu.',
} as const satisfies Catalogue;
