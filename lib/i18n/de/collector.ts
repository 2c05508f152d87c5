import type { Catalogue } from '../message';

/** Was über den Sammelpunkt der Firma gesagt wird, an den Zahlen aus dem Register gehen. */
export const collector = {
  title: 'Zahlen an Ihre Firma',
  where: 'Ihre Firma sammelt die Einträge des Registers an ihrer eigenen Stelle: {host}.',
  what: 'Gesendet werden je Nutzung: Tag, Werkzeug, Art und Zweck, wie viele Funde welcher Art, was damit geschah und welche Regeln galten. Keine Texte, keine Namen, keine Uhrzeit, nicht Ihr Bereich.',
  when: 'Ein Tag wird erst gesendet, wenn er vorbei ist. Wie bei jeder Verbindung sieht die Stelle dabei die Netzadresse dieses Rechners und was der Browser von sich aus über sich mitschickt.',
  waiting: { one: '1 Nutzung wartet.', other: '{n} Nutzungen warten.' },
  'waiting.none': 'Es wartet nichts.',
  sent: {
    one: 'Bisher 1 Nutzung angekommen, zuletzt am {day}.',
    other: 'Bisher {n} Nutzungen angekommen, zuletzt am {day}.',
  },
  'sent.none': 'Bisher ist nichts angekommen.',
  rejected: {
    one: '1 Nutzung hat die Stelle nicht angenommen.',
    other: '{n} Nutzungen hat die Stelle nicht angenommen.',
  },
  lost: {
    one: '1 Nutzung wurde nicht gesendet: gelöscht, oder es warteten zu viele.',
    other: '{n} Nutzungen wurden nicht gesendet: gelöscht, oder es warteten zu viele.',
  },
  permission: 'Der Browser muss {host} noch erlauben. Bis dahin wartet alles hier, nichts geht verloren.',
  allow: 'Erlauben',
  again: 'Jetzt versuchen',
  'trouble.unreachable': 'Die Stelle ist nicht zu erreichen. Alles wartet hier, es wird wieder versucht.',
  'trouble.slow': 'Die Stelle antwortet nicht. Alles wartet hier, es wird wieder versucht.',
  'trouble.busy': 'Die Stelle bittet um Geduld. Alles wartet hier, es wird wieder versucht.',
  'trouble.denied':
    'Die Stelle lässt diesen Browser nicht zu. Bitte der Verwaltung sagen. Alles wartet hier.',
  'trouble.refused': 'Die Stelle nimmt nicht an, was ankommt. Bitte der Verwaltung sagen. Alles wartet hier.',
  'trouble.strange':
    'Unter dieser Adresse antwortet etwas anderes, vielleicht die Anmeldeseite eines Netzes. Alles wartet hier, es wird wieder versucht.',
  'trouble.rejected': 'Einen Teil hat die Stelle nicht angenommen. Bitte der Verwaltung sagen.',
  'popup.where': 'Zahlen ohne Inhalte gehen an {host}.',
  'popup.last': 'Zuletzt am {day}.',
  'popup.open': 'Einstellungen öffnen',
} as const satisfies Catalogue;
