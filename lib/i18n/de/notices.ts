import type { Catalogue } from '../message';

/** The small ones at the composer: toasts and the reminder. */
export const notices = {
  'toast.replaced': { one: '1 Angabe ersetzt', other: '{n} Angaben ersetzt' },
  // In automatic mode; the page has the replaced copies.
  'toast.files-replaced': { one: '1 Angabe im Anhang ersetzt', other: '{n} Angaben im Anhang ersetzt' },
  // After the person looked at replaced files and decided anew.
  'toast.files-twice': 'Neu angehängt. Der Anhang von vorhin ist noch da: bitte auf der Seite entfernen.',
  'toast.files-none': 'In diesem Ordner ist keine Datei, die sich lesen lässt. Nichts wurde angehängt.',
  'toast.files-cut': {
    one: 'Nur die erste Datei des Ordners wird angehängt. Die anderen bleiben draußen.',
    other: 'Nur die ersten {n} Dateien werden angehängt. Die anderen bleiben draußen.',
  },
  'toast.leak-blocked': {
    one: 'Senden angehalten: 1 Angabe ist noch im Text',
    other: 'Senden angehalten: {n} Angaben sind noch im Text',
  },
  // While typing; nothing is held yet.
  'toast.typed': {
    one: '1 Angabe im Text. Vor dem Senden fragt Schleuse nach.',
    other: '{n} Angaben im Text. Vor dem Senden fragt Schleuse nach.',
  },
  // The text is replaced, but the page did not send it by itself.
  'toast.send-again':
    'Ersetzt und noch nicht gesendet. Der Text steht im Eingabefeld, bitte noch einmal senden.',
  'toast.late':
    'Die Nachricht war schon gesendet, bevor die Prüfung fertig war. Im Register steht „nicht geprüft“.',
  'toast.purpose-noted': 'Gemerkt für dieses Gespräch: {purpose}',
  'toast.fallback':
    'Geschützt, auf Umweg: Die Seite hat sich geändert. Schleuse prüft hier das Eingabefeld, in dem Sie gerade schreiben.',
  'toast.rules-changed': 'Für KI-Werkzeuge gelten neue Regeln Ihrer Firma.',
  'toast.image': 'Bilder kann Schleuse nicht prüfen. Bitte selbst ansehen.',
  'toast.media': 'Ton und Filme kann Schleuse nicht prüfen. Bitte selbst ansehen.',
  'action.view': 'Ansehen',
  'action.undo': 'Rückgängig',
  'action.register': 'Register',
  'action.ok': 'Verstanden',
  close: 'Schließen',

  'state.ok': 'erlaubt',
  'state.open': 'noch ohne Regel',
  'state.nopd': 'ohne Personendaten',
  'state.new': 'noch nicht geprüft',
  'state.blocked': 'gesperrt',
  'reminder.ok': 'In Ihrer Firma freigegeben. Namen ersetzt Schleuse vorher.',
  'reminder.open': 'Namen und andere Angaben ersetzt Schleuse, bevor sie hinausgehen.',
  'reminder.nopd': 'Erlaubt, solange keine personenbezogenen Angaben hineingehen.',
  'reminder.new':
    'Dieses Werkzeug ist in Ihrer Firma neu. Ihre Verwaltung sieht, dass es benutzt wird, nicht von wem und nicht womit.',
  'reminder.blocked':
    'Ihre Firma nutzt dieses Werkzeug nicht. Einfügen und Senden sind hier aus. Lesen geht.',
  'reminder.why': 'Wofür nutzen Sie es gerade?',
} as const satisfies Catalogue;
