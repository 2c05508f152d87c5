import type { Catalogue } from '../message';

/** What this browser stores, who can see it, and what has left it. */
export const stored = {
  loading: 'Wird nachgesehen',
  broken: 'Das Register lässt sich nicht lesen. Laden Sie die Seite neu.',

  'uses.title': 'Ihre Nutzungen',
  'uses.count': {
    one: '1 Nutzung, vom {day}.',
    other: '{n} Nutzungen, die älteste vom {day}.',
  },
  'uses.none': 'Noch keine Nutzung.',
  'uses.keep': 'Nach {days} Tagen werden sie gelöscht; Monatssummen bleiben {months} Monate.',
  'uses.waiting': {
    one: '1 weitere wartet darauf, eingetragen zu werden.',
    other: '{n} weitere warten darauf, eingetragen zu werden.',
  },
  'uses.taken': 'Wurden hier Register anderer Browser übernommen, zählen deren Nutzungen mit.',
  'col.tool': 'Werkzeug',
  'col.uses': 'Nutzungen',
  'col.found': 'Funde',
  'col.last': 'zuletzt',
  'fields.title': 'Was bei jeder Nutzung steht',

  'pairs.title': 'Zuordnungen der Platzhalter',
  'pairs.count': {
    one: '1 echte Angabe aus {m} Gesprächen, damit Antworten lesbar bleiben.',
    other: '{n} echte Angaben aus {m} Gesprächen, damit Antworten lesbar bleiben.',
  },
  'pairs.none': 'Keine. Es sind keine echten Angaben gespeichert.',
  'pairs.mute': 'Schleuse antwortet gerade nicht. Laden Sie die Seite neu.',
  'pairs.memory': 'Nur im Arbeitsspeicher: Sie verschwinden, wenn der Browser schließt.',
  'pairs.disk': {
    one: 'Verschlüsselt auf diesem Gerät, 1 Tag nach der letzten Nutzung gelöscht.',
    other: 'Verschlüsselt auf diesem Gerät, {n} Tage nach der letzten Nutzung gelöscht.',
  },
  'pairs.where': 'Sie stehen nie im Register und in keinem Export.',
  'pairs.look': 'Ansehen',
  'pairs.deleted': 'Gelöscht',
  'pairs.failed': 'Löschen ging nicht. Es wurde nichts verändert.',

  'rest.title': 'Und sonst',
  'rest.settings': 'Ihre Einstellungen und die Regeln Ihrer Firma.',
  'rest.allow': {
    one: '1 Angabe, die nie wieder gemeldet wird. Sie haben sie selbst dorthin gelegt.',
    other: '{n} Angaben, die nie wieder gemeldet werden. Sie haben sie selbst dorthin gelegt.',
  },
  'rest.records': {
    one: '1 Eintrag, den Sie im Register gemacht haben, zum Beispiel eine Firma oder ein Anwendungsfall.',
    other: '{n} Einträge aus Firmendaten, Werkzeugen, Anwendungsfällen und Nachweisen.',
  },
  'rest.draft': 'Ein angefangener Text auf der Seite „Text ersetzen“, bis der Browser schließt.',
  'rest.key': 'Ein Schlüssel, mit dem Exporte unterschrieben werden. Er verlässt den Browser nicht.',
  'rest.nothing':
    'Sonst nichts: keine Texte, keine Antworten, keine Namen, keine Uhrzeiten, keine besuchten Seiten.',

  'who.title': 'Wer das sieht',
  'who.you': 'Sie, hier und im Register.',
  'who.machine':
    'Wer an Ihrem Rechner unter Ihrer Anmeldung sitzt oder das Gerät verwaltet, kann an die Dateien des Browsers. Darin stehen nur diese Angaben.',
  'who.company':
    'Ihre Firma sieht, was Sie selbst exportieren und weitergeben. Zahlen zu einzelnen Personen bildet Schleuse nicht.',
  'who.group': 'Bereiche mit weniger als {n} Personen erscheinen nur zusammen mit anderen.',
  'who.tools': 'Die KI-Werkzeuge sehen nichts davon.',

  'exports.title': 'Was hinausgegangen ist',
  'exports.none': 'Noch nichts. Aus diesem Browser wurde nichts exportiert.',
  'exports.why': 'Jede Datei, die hier gespeichert wurde, mit Tag und Inhalt.',
  'exports.day': 'Tag',
  'exports.what': 'Was',
  'exports.how': 'Als',
  'exports.more': 'Die {n} neuesten; alle stehen in der Sicherung des Registers.',
  'exports.nowhere': 'Von selbst sendet Schleuse nichts.',
  'what.uses': 'Nutzungen als Tabelle',
  'what.register': 'Register dieses Browsers',
  'what.backup': 'Sicherung des Registers',
  'what.customer-page': 'Seite für Kunden',
} as const satisfies Catalogue;
