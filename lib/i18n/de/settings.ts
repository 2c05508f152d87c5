import type { Catalogue } from '../message';

/** The settings' page. */
export const settings = {
  'settings.title': 'Einstellungen',
  'settings.lead': 'Gelten in diesem Browser, sofort und in allen Tabs.',
  'stored.lead': 'Was in diesem Browser liegt, wer es sieht und was hinausgegangen ist.',

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

  'automatic.title': 'Fragen oder gleich ersetzen?',
  'automatic.false': 'Vorher fragen',
  'automatic.false.why': 'Sie sehen jeden Fund und entscheiden. Für die meisten richtig.',
  'automatic.true': 'Gleich ersetzen',
  'automatic.true.why':
    'Funde werden ohne Frage ersetzt. Eine Zeile sagt danach, wie viele; dort sehen Sie sie an oder nehmen es zurück.',

  'keepMappingDays.title': 'Wie lange bleiben die echten Angaben?',
  'keepMappingDays.why':
    'So lange setzt Schleuse in Antworten die echten Angaben wieder ein. Danach bleiben die Platzhalter stehen.',
  'keepMappingDays.0': 'Bis der Browser schließt',
  'keepMappingDays.0.why': 'Nur im Arbeitsspeicher.',
  'keepMappingDays.7': '7 Tage',
  'keepMappingDays.30': '30 Tage',
  'keepMappingDays.90': '90 Tage',
  'keepMappingDays.days.why':
    'Ab 7 Tagen liegen sie verschlüsselt auf diesem Gerät und werden nach der letzten Nutzung in dieser Frist gelöscht. Das schützt die Dateien, nicht vor jemandem, der an Ihrem offenen Browser sitzt.',
  'keep.ask': {
    one: 'Die Zuordnung eines Gesprächs auf diesem Gerät löschen?',
    other: 'Die Zuordnungen von {n} Gesprächen auf diesem Gerät löschen?',
  },
  'keep.hint':
    'Was von nun an ersetzt wird, bleibt nur, bis der Browser schließt. Die bisherigen Zuordnungen werden gelöscht, nicht verschoben; in ihren Antworten bleiben die Platzhalter stehen.',
  'keep.go': 'Löschen und umstellen',
  'keep.keep': 'Nichts ändern',

  'styles.title': 'Wodurch wird ersetzt?',
  'styles.why':
    'Platzhalter und erfundene Angaben findet Schleuse in der Antwort wieder. Was allgemeiner oder entfernt ist, kommt nicht zurück. In Dateien stehen immer Platzhalter.',
  'style.placeholder': 'Platzhalter',
  'style.substitute': 'Erfundene Angabe',
  'style.general': 'Allgemeiner',
  'style.general.DATE_OF_BIRTH': 'Nur das Jahr',
  'style.general.ADDRESS': 'Nur der Ort',
  'style.removed': 'Entfernt',

  'reminder.title': 'Wie oft wird nach dem Zweck gefragt?',
  'reminder.daily': 'Einmal am Tag je Werkzeug',
  'reminder.conversation': 'Einmal in jedem Gespräch',
  'reminder.each': 'Vor jedem Senden',
  'reminder.never': 'Nie',
  'reminder.never.why': 'Im Register steht dann kein Zweck.',

  'role.title': 'In welchem Bereich arbeiten Sie?',
  'role.why': 'Steht im Register statt eines Namens. Kleine Bereiche erscheinen nur zusammen mit anderen.',
  'role.none': 'keine Angabe',

  'allow.title': 'Nie wieder melden',
  'allow.why':
    'Diese Angaben meldet Schleuse nicht mehr. Die Liste bleibt in diesem Browser und steht nie im Register.',
  'allow.empty': 'Die Liste ist leer. In der Meldung zu einem Text können Sie Angaben hierher legen.',
  'allow.remove': 'Wieder melden: {value}',
  'allow.remove.short': 'Wieder melden',
  'allow.clear': 'Alle wieder melden',

  'again.title': 'Einrichtung und Übung',
  'again.why': 'Beides geht jederzeit. Die Einrichtung zeigt, was jetzt gilt.',
  'again.practice': 'Üben',
  'again.welcome': 'Einrichtung noch einmal',

  'settings.saved': 'Gespeichert',
  'settings.failed': 'Speichern ging nicht. Es gilt weiter, was vorher galt.',
} as const satisfies Catalogue;
