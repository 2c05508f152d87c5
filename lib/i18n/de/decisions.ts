import type { Catalogue } from '../message';

/** What the panel says beside the question itself: the reason, a long scan, failures. */
export const decisions = {
  'reason.title': 'Original einfügen: kurz den Grund',
  'reason.title.send': 'Original senden: kurz den Grund',
  'reason.sub': 'Ihre Firma möchte wissen, warum, nicht was. Der Text selbst wird nicht gespeichert.',
  'reason.ask': 'Warum sollen die echten Angaben hinaus?',
  'reason.consent': 'Betroffene Person weiß es und ist einverstanden',
  'reason.public': 'Angaben sind schon öffentlich',
  'reason.false-alarm': 'Fehlalarm, kein Personenbezug',
  'reason.other': 'Anderer Grund',
  // {entry} is set in bold: day · tool · number of items · what was done · the reason.
  'reason.log': 'In das Register kommt: {entry}.',
  'reason.entry': {
    one: '{day} · {tool} · 1 Angabe · Original mit Grund',
    other: '{day} · {tool} · {n} Angaben · Original mit Grund',
  },
  'reason.missing': 'Bitte wählen Sie einen Grund.',
  'note.label': 'In eigenen Worten (freiwillig)',
  'note.label.required': 'In eigenen Worten',
  'note.hint':
    'Kurz, ohne Namen und andere Angaben zu Personen, höchstens {n} Zeichen. Wird hier geprüft und steht dann im Register.',
  // {found}: „Anna Keller“ (Name), „0171 …“ (Telefonnummer)
  'note.found':
    'So wird es nicht gespeichert. Es steht noch darin: {found}. Kürzen Sie, oder lassen Sie es ersetzen.',
  'note.value': '„{value}“ ({kind})',
  'note.quote': 'aus dem Text',
  'note.replace': 'Ersetzen',
  'note.long': 'Das sind mehr als {n} Zeichen. Bitte kürzen.',
  'note.missing': 'Bitte schreiben Sie den Grund in ein paar Worten dazu.',
  'note.broken':
    'Ihre Worte konnten nicht geprüft werden und werden darum nicht gespeichert. Löschen Sie sie, oder versuchen Sie es noch einmal.',
  'reason.go': 'Original mit diesem Grund einfügen',
  'reason.go.send': 'Original mit diesem Grund senden',

  'scan.title': 'Langer Text wird geprüft',
  'scan.sub': { one: '1 Zeichen', other: '{n} Zeichen, das dauert einen Moment' },
  'scan.gauge': 'Prüfung',
  'scan.progress': { one: '{p} % geprüft · bisher 1 Angabe', other: '{p} % geprüft · bisher {n} Angaben' },
  'scan.left': { one: 'noch etwa 1 Sekunde', other: 'noch etwa {n} Sekunden' },
  'scan.safe.paste':
    'Ihr Text liegt sicher hier, er ist noch nicht eingefügt. Sie können warten oder abbrechen; beim Abbrechen bleibt er in der Zwischenablage.',
  'scan.safe.drop':
    'Ihr Text liegt sicher hier, er ist noch nicht eingefügt. Sie können warten oder abbrechen; beim Abbrechen bleibt er dort, woher Sie ihn gezogen haben.',
  'scan.safe.send':
    'Ihr Text ist noch nicht gesendet. Sie können warten oder abbrechen; beim Abbrechen bleibt er im Eingabefeld.',
  // Spoken at the start, half-way and at the end.
  'scan.said': '{p} Prozent geprüft',

  'unchecked.title': 'Dieser Text konnte nicht geprüft werden',
  'unchecked.sub': 'Die Prüfung ist abgebrochen. Das heißt nicht, dass nichts darin ist.',
  'unchecked.do':
    'Lesen Sie den Text selbst noch einmal durch, bevor Sie ihn einfügen. Im Register steht „nicht geprüft“.',
  'unchecked.do.send':
    'Lesen Sie den Text selbst noch einmal durch, bevor Sie ihn senden. Im Register steht „nicht geprüft“.',
  'unchecked.forbidden':
    'Was nicht geprüft werden konnte, lässt Ihre Firma hier nicht hinaus. Versuchen Sie es noch einmal, oder kürzen Sie den Text.',
  'unchecked.again': 'Noch einmal prüfen',
  'unchecked.anyway': 'Ungeprüft einfügen',
  'unchecked.anyway.send': 'Ungeprüft senden',

  'failed.title': 'Einfügen hat nicht geklappt',
  'failed.sub': 'Die Seite hat den Text nicht angenommen. Er ist hier und geht nicht verloren.',
  'failed.text': 'Ersetzter Text',
  'failed.original': 'Original',
  'failed.next': 'So geht es weiter:',
  // {keys} are drawn as key caps: Strg V, ⌘ V.
  'failed.do': 'Text kopieren, in das Eingabefeld klicken und mit {keys} einfügen. Ersetzt bleibt ersetzt.',
  'failed.copy': 'Ersetzten Text kopieren',
  'failed.retry': 'Noch einmal versuchen',
  'failed.copy.original': 'Original kopieren',
  'failed.copied': 'Kopiert. Jetzt einfügen mit {keys}.',
  'failed.clip': 'Kopieren ging nicht. Der Text ist markiert: {keys} drücken.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  'key.ctrl': 'Strg',
} as const satisfies Catalogue;
