import type { Catalogue } from '../message';

/** The question beside the composer. "Sie" always; buttons are verbs; "…" only where a step follows. */
export const panel = {
  'title.personal': {
    one: '1 personenbezogene Angabe gefunden',
    other: '{n} personenbezogene Angaben gefunden',
  },
  // Used when company names or own terms are among the items, which are not personal data.
  'title.mixed': { one: '1 Angabe gefunden', other: '{n} Angaben gefunden' },
  // m is how many of the n belong to special categories (Art. 9 GDPR).
  'title.special': {
    one: '1 Angabe, besonders geschützt',
    other: '{n} Angaben, davon {m} besonders geschützt',
  },
  // The company's rules keep credentials in: there is no button for the original.
  'title.secret': 'Zugangsdaten bleiben im Haus',
  'title.with-secret': { one: 'Zugangsdaten gefunden', other: '{n} Angaben, darunter Zugangsdaten' },
  // m is at least 2.
  'title.many': { one: '1 Angabe zu {m} Personen', other: '{n} Angaben zu {m} Personen' },
  'title.out': 'So geht der Text hinaus',
  // {tool} is set in bold.
  'sub.paste': 'Vor dem Einfügen in {tool} · noch nichts übertragen',
  'sub.send': 'Vor dem Senden an {tool} · noch nichts übertragen',
  // Two halves joined by a comma: "5 Angaben ersetzt, 1 bleibt".
  'out.replaced': { one: '1 Angabe ersetzt', other: '{n} Angaben ersetzt' },
  'out.kept': { one: '1 bleibt', other: '{n} bleiben' },

  view: 'Ansicht',
  'view.original': 'Original',
  'view.replaced': 'Ersetzt',
  'view.compare': 'Vergleich',
  'view.here': 'Original · bleibt hier',
  'view.out': 'Ersetzt · geht an {tool}',

  // Name of the region for screen readers.
  text: 'Ihr Text, Funde markiert',
  'text.replaced': 'Ihr Text, wie er hinausgeht',
  // Spoken before a marked place: "Fund, Person: Thomas Berger".
  'text.mark': 'Fund, {type}:',
  'text.before': { one: '1 Zeile davor …', other: '{n} Zeilen davor …' },
  'text.after': { one: '… und 1 weitere Zeile', other: '… und {n} weitere Zeilen' },
  'text.cut': '…',

  list: 'Gefundene Angaben',
  places: { one: '1 Stelle', other: '{n} Stellen' },
  kept: 'bleibt im Text',
  'kept.once': 'kein Personenbezug, bleibt im Text',
  'kept.always': 'wird nicht mehr gemeldet, bleibt im Text',
  required: 'Pflicht',
  switch: '„{name}“ ersetzen',
  // Spoken with the switch: "Person, wird zu [Person 1], 2 Stellen".
  'switch.about': '{type}, wird zu {placeholder}, {places}',
  more: 'Mehr zu „{name}“',
  'menu.why': 'Gefunden: {reason}',
  'menu.once': 'Kein Personenbezug, nur hier',
  'menu.always': 'Nie wieder melden',
  'menu.replace': 'Doch ersetzen',
  // One of three, by kind. A list of the others follows.
  'menu.same.person': 'Ist dieselbe Person wie …',
  'menu.same.company': 'Ist dieselbe Firma wie …',
  'menu.same.value': 'Ist dasselbe wie …',
  // Two people (or things) were taken for one. A list of what can be taken out follows.
  'menu.apart': 'Trennen: sind zwei verschiedene …',
  'apart.title': 'Was davon steht für sich?',
  'said.joined': 'Zusammen: {name} ist überall {placeholder}.',
  'said.split': 'Getrennt: {name} ist jetzt {placeholder}.',
  'said.alone': 'Es gibt nichts, was mit {name} eins sein könnte.',
  'said.single': '{name} kommt nur in einer Form vor, hier ist nichts zu trennen.',

  help: 'Tasten',
  'help.title': 'Tasten in dieser Liste',
  'help.move': 'von Fund zu Fund',
  'help.toggle': 'ersetzen oder stehen lassen',
  'help.same': 'ist dieselbe Person, Firma oder Angabe wie …',
  'help.apart': 'trennen: sind zwei verschiedene',
  'help.menu': 'kein Personenbezug, nie wieder melden',
  'help.view': 'Original, Ersetzt, Vergleich',
  'help.main': 'Hauptknopf',
  'help.original': 'Original',
  'help.cancel': 'Abbrechen',
  'help.help': 'diese Übersicht',
  'key.space': 'Leertaste',

  'many.search': 'Funde durchsuchen',
  'many.values': { one: '1 Wert', other: '{n} Werte' },
  'many.all': 'Alle ersetzen: {kind}',
  'many.open': 'Aufklappen: {kind}',
  'many.close': 'Zuklappen: {kind}',
  'many.next': { one: '1 weiteren zeigen', other: '{n} weitere zeigen' },
  'many.none': 'Kein Fund passt dazu.',
  'many.tip': 'Brauchen Sie die ganze Liste? Oft reicht eine Beispielzeile.',

  'special.why':
    'Gesundheit, Religion, Gewerkschaft und Ähnliches schützt Art. 9 DS-GVO besonders. Meist geht es ohne.',
  // Art. 10 GDPR instead of Art. 9.
  'special.criminal': 'Angaben über Straftaten schützt Art. 10 DS-GVO besonders. Meist geht es ohne.',
  'special.stays': 'Diese Wörter bleiben im Text. Wenn nötig, streichen Sie sie vorher selbst.',
  'secret.why': 'Ein Kennwort oder Schlüssel, der einmal hinausging, gilt als bekannt.',
  'blocked.why': 'Die Regeln Ihrer Firma lassen {kinds} nicht im Original hinaus.',

  go: 'Pseudonymisieren und einfügen',
  'go.send': 'Pseudonymisieren und senden',
  // Everything was switched off by hand: nothing is replaced any more.
  'go.unchanged': 'Unverändert einfügen',
  'go.unchanged.send': 'Unverändert senden',
  original: 'Original einfügen',
  'original.send': 'Original senden',
  'original.reason': 'Original mit Grund …',
  cancel: 'Abbrechen',
  back: 'Zurück',

  // Spoken when a finding is switched by the menu or a whole group is switched.
  'said.kept': '{name} bleibt im Text',
  'said.replaced': '{name} wird ersetzt',
} as const satisfies Catalogue;
