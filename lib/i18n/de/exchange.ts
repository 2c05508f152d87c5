import type { Catalogue } from '../message';

/** The register's section for files between browsers, backups, and what was deleted. */
export const exchange = {
  title: 'Austausch und Sicherung',
  lead: 'Das Register liegt nur in diesem Browser. Hier geben Sie es weiter, nehmen andere auf und sichern es.',

  'give.title': 'Register dieses Browsers weitergeben',
  'give.why':
    'Eine Datei für die Stelle in Ihrer Firma, die das Register führt. Darin stehen nur Tage und Anzahlen, keine Texte, keine Namen, keine Uhrzeiten. Dazu kommt, was Sie selbst eingetragen haben.',
  'give.role': 'Ihr Bereich',
  'give.role.hint':
    'Steht künftig bei den Nutzungen dieses Browsers. Kleine Bereiche werden zusammengefasst.',
  'give.role.none': 'nicht angegeben',
  'give.rows': 'Das steht in der Datei',
  'give.look': 'Datei ansehen',
  'give.look.part':
    'Die ersten {n} Zeilen. Nach dem Speichern können Sie die ganze Datei mit jedem Editor öffnen.',
  'give.save': 'Datei speichern',

  'table.uses': 'Nutzungen',
  'table.tools': 'Werkzeuge',
  'table.useCases': 'Anwendungsfälle',
  'table.assessments': 'Einstufungen',
  'table.reviews': 'Redaktionsnachweise',
  'table.incidents': 'Vorfälle',

  'take.title': 'Register anderer Browser aufnehmen',
  'take.why':
    'Ziehen Sie die Dateien hierher, auch hunderte auf einmal. Was schon da ist, wird erkannt. Beschädigte oder veränderte Dateien bleiben draußen und werden genannt. Alle übrigen kommen zusammen hinein oder keine.',
  'take.choose': 'Dateien wählen',
  'take.reading': 'Dateien werden gelesen und geprüft',
  'take.entering': 'Einträge werden aufgenommen',
  'take.progress': '{done} von {total}',
  'take.cancel': 'Abbrechen',
  'take.cancelled': 'Abgebrochen. Es wurde nichts aufgenommen.',
  'take.full': 'Der Speicherplatz reicht nicht. Es wurde nichts aufgenommen und nichts ging verloren.',
  'take.failed': 'Das ging nicht. Es wurde nichts aufgenommen. Bitte versuchen Sie es noch einmal.',
  'take.interrupted': {
    one: 'Am {day} wurde die Aufnahme einer Datei unterbrochen. Davon wurde nichts aufgenommen. Nehmen Sie die Datei noch einmal auf.',
    other:
      'Am {day} wurde die Aufnahme von {n} Dateien unterbrochen. Davon wurde nichts aufgenommen. Nehmen Sie die Dateien noch einmal auf.',
  },
  'take.read': 'Verstanden',
  'take.done': { one: 'Eine Datei aufgenommen', other: '{n} Dateien aufgenommen' },
  'take.uses': { one: 'Eine neue Nutzung', other: '{n} neue Nutzungen' },
  'take.records': { one: 'ein neuer Eintrag', other: '{n} neue Einträge' },
  'take.known': { one: 'eine Nutzung war schon da', other: '{n} Nutzungen waren schon da' },
  'take.ended': {
    one: 'eine Nutzung ist älter als Ihre Aufbewahrungsfrist',
    other: '{n} Nutzungen sind älter als Ihre Aufbewahrungsfrist',
  },
  'take.conflicts': {
    one: 'eine Einstufung passt nicht zu der hier und blieb draußen',
    other: '{n} Einstufungen passen nicht zu denen hier und blieben draußen',
  },
  'take.left': { one: 'Eine Datei blieb draußen', other: '{n} Dateien blieben draußen' },

  'problem.too_large': 'zu groß, wurde nicht gelesen',
  'problem.unreadable': 'ließ sich nicht lesen',
  'problem.broken': 'beschädigt oder abgeschnitten',
  'problem.foreign': 'keine Datei aus diesem Register',
  'problem.newer': 'aus einer neueren Version der Erweiterung; bitte erst hier aktualisieren',
  'problem.sample': 'enthält Beispieldaten',
  'problem.wrong_kind': 'gehört nicht hierher (Sicherung statt Register oder umgekehrt)',
  'problem.form': 'enthält Angaben, die es so nicht gibt',
  'problem.altered': 'nach dem Speichern verändert oder beschädigt',
  'problem.chain': 'frühere Fassungen einer Einstufung fehlen oder sind verändert',
  'problem.result': 'eine Einstufung passt nicht zu ihren Antworten',
  'problem.day': 'enthält Tage in der Zukunft',
  'problem.suspicious': 'enthält Programmcode oder eine Formel, wo ein Name stehen sollte',

  'backup.title': 'Ganzes Register sichern',
  'backup.why':
    'Alles in einer Datei: zum Aufbewahren und für einen Umzug in einen anderen Browser. Bewahren Sie die Datei auf wie Geschäftsunterlagen. Begonnene Eingaben, die noch nicht gespeichert sind, etwa eine halbe Einstufung, sind nicht enthalten: Schließen Sie sie vorher ab.',
  'backup.save': 'Sicherung speichern',
  'backup.choose': 'Sicherung einspielen',
  'backup.ask': 'Das ganze Register ersetzen?',
  'backup.ask.hint': {
    one: 'Die Sicherung enthält eine Nutzung und {cases} Anwendungsfälle. Was jetzt im Register steht, ist danach weg.',
    other:
      'Die Sicherung enthält {n} Nutzungen und {cases} Anwendungsfälle. Was jetzt im Register steht, ist danach weg.',
  },
  'backup.keep': 'Nichts ändern',
  'backup.go': 'Ersetzen',
  'backup.done': 'Die Sicherung ist eingespielt.',
  'backup.wrong': 'Diese Datei wurde nicht eingespielt: {why}. Es hat sich nichts geändert.',
  'backup.full': 'Der Speicherplatz reicht nicht. Es hat sich nichts geändert.',
  'backup.failed': 'Das ging nicht. Es hat sich nichts geändert.',

  saved: 'Gespeichert: {file}',
  'save.failed': 'Die Datei ließ sich nicht speichern. Das Register ist unverändert.',

  'kept.title': 'Was von selbst gelöscht wurde',
  'kept.why': {
    one: 'Einzelne Nutzungen werden einen Tag lang aufbewahrt, danach bleiben Monatssummen ohne Bereich.',
    other: 'Einzelne Nutzungen werden {n} Tage aufbewahrt, danach bleiben Monatssummen ohne Bereich.',
  },
  'kept.none': 'Bisher war nichts zu löschen.',
  'kept.day': 'Tag',
  'kept.uses': 'Nutzungen zusammengefasst',
  'kept.totals': 'Monatssummen gelöscht',
  'kept.records': 'Einträge gelöscht',

  'sample.off': 'Solange Beispieldaten gezeigt werden, lässt sich nichts aufnehmen oder einspielen.',
} as const satisfies Catalogue;
