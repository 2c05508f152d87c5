import type { Catalogue } from '../message';

/** The window of the toolbar icon. 360 px wide: short words. */
export const popup = {
  'popup.today': 'Heute von Ihnen',
  'popup.stored': 'Was ist gespeichert?',
  'popup.uses': { one: 'Nutzung', other: 'Nutzungen' },
  'popup.replaced': { one: 'Angabe ersetzt', other: 'Angaben ersetzt' },
  'popup.pause': 'In diesem Tab pausieren',
  'popup.resume': 'Weiter schützen',
  'popup.reload': 'Seite neu laden',
  'popup.allow': 'Zugriff erlauben',
  'popup.protect': 'Diese Seite schützen',
  'popup.protect.now': 'Jetzt schützen',
  'popup.protect.why':
    'Der Browser fragt nach der Erlaubnis für {host} allein. Schleuse prüft dann, was Sie dort schreiben.',
  'popup.point': 'Feld zeigen',
  'popup.register': 'Register',
  'popup.settings': 'Einstellungen',
  'popup.language': 'Sprache',
  'popup.full': {
    one: 'Der Speicher des Registers ist voll. 1 Nutzung wartet darauf, eingetragen zu werden.',
    other: 'Der Speicher des Registers ist voll. {n} Nutzungen warten darauf, eingetragen zu werden.',
  },
  'popup.lost': {
    one: '1 Nutzung fehlt im Register: Der Speicher war voll.',
    other: '{n} Nutzungen fehlen im Register: Der Speicher war voll.',
  },
  'popup.unread': 'Das Register lässt sich nicht lesen. Neue Nutzungen warten, bis es wieder geht.',
  'popup.pad': 'Text ersetzen',
  'popup.pad.here': 'Text bei Schleuse ersetzen',
  'popup.mappings': 'Zuordnungen ({n})',
  'popup.wipe': 'Alle Zuordnungen löschen',
  'popup.purpose': 'Wofür nutzen Sie {tool} gerade?',
  'popup.account.company': 'Konto: von der Firma',
  'popup.account.private': 'Konto: privat',
  'popup.account.private.why': 'Verträge Ihrer Firma mit dem Anbieter gelten für private Konten nicht.',
  'popup.mute': 'Schleuse antwortet gerade nicht',
  'popup.mute.why':
    'Ob dieser Tab geschützt ist, lässt sich nicht sagen. Schließen Sie dieses Fenster und öffnen Sie es noch einmal.',
  'popup.again': 'Noch einmal versuchen',
} as const satisfies Catalogue;
