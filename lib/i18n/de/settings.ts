import type { Catalogue } from '../message';

/** The settings' page. */
export const settings = {
  'settings.title': 'Einstellungen',
  'settings.lead': 'Gelten in diesem Browser, sofort und in allen Tabs.',

  'language.title': 'Sprache',
  'language.auto': 'Wie der Browser',
  'language.de': 'Deutsch',
  'language.en': 'English',

  'sensitivity.title': 'Wie viel wird gemeldet?',
  'sensitivity.strict': 'Mehr',
  'sensitivity.strict.why':
    'Meldet auch, was nur vielleicht eine personenbezogene Angabe ist. Fragt öfter umsonst.',
  'sensitivity.balanced': 'Ausgewogen',
  'sensitivity.balanced.why': 'Meldet, was sicher oder wahrscheinlich eine ist. Für die meisten richtig.',
  'sensitivity.sparing': 'Weniger',
  'sensitivity.sparing.why': 'Meldet nur, was fest erkennbar ist. Namen im Fließtext bleiben öfter stehen.',

  'reminder.title': 'Wie oft wird nach dem Zweck gefragt?',
  'reminder.daily': 'Einmal am Tag je Werkzeug',
  'reminder.conversation': 'Einmal in jedem Gespräch',
  'reminder.each': 'Vor jedem Senden',
  'reminder.never': 'Nie',
  'reminder.never.why': 'Im Register steht dann kein Zweck.',

  'allow.title': 'Nie wieder melden',
  'allow.why':
    'Diese Angaben meldet Schleuse nicht mehr. Die Liste bleibt in diesem Browser und steht nie im Register.',
  'allow.empty': 'Die Liste ist leer. In der Meldung zu einem Text können Sie Angaben hierher legen.',
  'allow.remove': 'Wieder melden: {value}',
  'allow.remove.short': 'Wieder melden',
  'allow.clear': 'Alle wieder melden',

  'settings.saved': 'Gespeichert',
  'settings.failed': 'Speichern ging nicht. Es gilt weiter, was vorher galt.',
} as const satisfies Catalogue;
