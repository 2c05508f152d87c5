import type { Catalogue } from '../message';

/**
 * Why something was found. Completes "Gefunden: …". Where a reason knows a word of our own lists it is
 * added in quotes: "Anrede davor („Herr“)". Never the user's text.
 */
export const reasons = {
  'reason.unknown': 'passt zu einem bekannten Muster',
  'reason.with-word': '{reason} („{word}“)',

  'reason.checksum': 'Prüfziffer stimmt',
  'reason.shape': 'hat die feste Form dafür',
  'reason.label': 'steht hinter einer Beschriftung',
  'reason.column': 'steht in einer Spalte dafür',
  'reason.list': 'steht in einer Aufzählung von Angaben zur Person',
  'reason.known': 'kam in diesem Gespräch schon vor',

  'reason.salutation': 'Anrede davor',
  'reason.title': 'Titel davor',
  'reason.greeting': 'Begrüßung davor',
  'reason.relation': 'Wort für einen Menschen davor',
  'reason.office': 'Amt oder Aufgabe davor',
  'reason.signed': 'steht bei einer Unterschrift',
  'reason.called': 'wird als Name eingeführt',
  'reason.closing': 'steht unter der Grußformel',
  'reason.speaker': 'steht als Sprecher am Zeilenanfang',
  'reason.first-name': 'bekannter Vorname',
  'reason.english-grammar': 'ist nach dem Satzbau ein Name',
  'reason.legal-form': 'Rechtsform dabei',
  'reason.own-term': 'steht auf der Liste Ihrer eigenen Begriffe',
  'reason.beside-name': 'steht neben einem Namen',
  'reason.context': 'steht da, wo Namen stehen',
  'reason.value-context': 'nach den Wörtern ringsum',
  'reason.made-of-name': 'aus einem Namen im Text gebildet',
  'reason.repeated': 'steht an anderer Stelle des Texts mit Kennzeichnung',
  'reason.propagated': 'kommt an anderer Stelle als Name vor',
  'reason.org-context': 'steht da, wo Firmennamen stehen',

  'reason.street-and-town': 'Straße und Ort',
  'reason.street': 'Straße und Hausnummer',
  'reason.postcode': 'Postleitzahl und Ort',
  'reason.address-block': 'steht über Postleitzahl und Ort',
  'reason.district': 'Unterscheidungszeichen eines Kreises',
  'reason.spoken': 'Ziffern in Worten',
  'reason.handle': 'Benutzername mit Zeichen davor',
  'reason.path': 'Ordner eines Benutzers',
  'reason.link.profile': 'Adresse eines persönlichen Profils',
  'reason.link.parameter': 'Adresse mit Angaben zur Person oder Schlüssel',
  'reason.link.key': 'Adresse mit persönlichem Schlüssel',
  'reason.token': 'Schlüssel eines bekannten Dienstes',
  'reason.credentials': 'Anmeldename und Kennwort nebeneinander',
  'reason.private-key': 'privater Schlüssel',
  'reason.connection': 'Verbindungsdaten mit Kennwort',
} as const satisfies Catalogue;
