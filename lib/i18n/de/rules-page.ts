import type { Catalogue } from '../message';

/** The part of the settings that is about the company: its rules, where they come from, how they are rolled out. */
export const rulesPage = {
  'view.label': 'Was wird eingestellt?',
  'view.me': 'Für mich',
  'view.stored': 'Meine Daten',
  'view.company': 'Regeln der Firma',
  'view.rollout': 'Ausrollen',

  'rules.lead':
    'Gelten für diesen Browser. Stärker als das, was hier steht, sind eine Regeldatei und die Verwaltung des Browsers.',
  'table.title': 'Alle Regeln',
  'table.field': 'Regel',
  'table.value': 'Gilt',
  'table.source': 'Kommt von',
  'table.below': 'weiter unten',
  none: 'keine Angabe',
  count: { one: '1 Eintrag', other: '{n} Einträge' },
  terms: { one: '1 Begriff', other: '{n} Begriffe' },
  days: { one: '1 Tag', other: '{n} Tage' },

  'sources.title': 'Woher die Regeln kommen',
  'sources.version': 'Es gilt die Fassung {version}. Sie steht im Register neben jeder Nutzung.',
  'sources.managed.none': 'Die Verwaltung dieses Browsers gibt nichts vor.',
  'sources.managed': 'Die Verwaltung dieses Browsers gibt Regeln vor, gelesen am {day}.',
  'sources.managed.silent':
    'Die Verwaltung dieses Browsers sagt zurzeit nichts. Ihr letzter Stand gilt noch einen Tag.',
  'sources.file.none': 'Es ist keine Regeldatei geladen.',
  'sources.file': 'Eine Regeldatei ist geladen, am {day}.',
  'sources.load': 'Regeldatei laden',
  'sources.drop': 'Regeldatei entfernen',
  'sources.loaded': 'Geladen. Die Regeln gelten jetzt.',
  'sources.unread': 'Diese Datei ist keine Regeldatei. Es gilt weiter, was vorher galt.',
  'sources.large': 'Diese Datei ist zu groß. Es gilt weiter, was vorher galt.',
  'sources.problems': { one: 'Eine Stelle passt nicht:', other: '{n} Stellen passen nicht:' },
  'sources.place': '{path} {problem}',
  'sources.whole': 'Die Datei',

  'tools.title': 'Werkzeuge',
  'tools.reported':
    'Gesperrt, aber nur erkannt: {tools}. Dort wird die Nutzung vermerkt und nicht verhindert. Verhindern geht erst, wenn die Adresse unter „Eigene Werkzeuge“ steht und dann hier gesperrt wird.',
  'tools.reported.others': 'alle Werkzeuge, die Schleuse erkennt und nicht schützt',
  'own.title': 'Eigene Werkzeuge',
  'own.why':
    'KI-Seiten im eigenen Haus, etwa Open WebUI oder LibreChat. Der Browser fragt nach der Erlaubnis für genau diese Adresse.',
  'own.host': 'Adresse',
  'own.host.hint': 'zum Beispiel ki.firma.example oder http://ki.lan:3000',
  'own.add': 'Schützen',
  'own.bad': 'Das ist keine Adresse. Beispiel: ki.firma.example:3000',
  'own.denied': 'Der Browser hat keine Erlaubnis bekommen. {host} ist nicht geschützt.',
  'own.missing': 'Erlaubnis fehlt',
  'own.guarded': 'geschützt',
  'own.allow': 'Erlauben',
  'own.remove': 'Entfernen',
  'own.remove.named': 'Entfernen: {host}',
  'own.company': 'von der Firma',

  'actions.title': 'Was mit Funden geschieht',
  'actions.why':
    'Ohne Angabe wird gefragt. Feinere Regeln, etwa für ein einzelnes Werkzeug, stehen in einer Regeldatei.',

  'terms.title': 'Eigene Begriffe und Muster',
  'terms.new': 'Liste einfügen oder als CSV laden, ein Begriff je Zeile',
  'terms.hint':
    'Groß und klein, Umlaute und Genitiv sind gleich. Gespeichert werden Prüfwerte: Die Liste lässt sich nicht auslesen, wohl aber ein geratener Begriff prüfen.',
  'terms.load': 'CSV laden',
  'terms.save': 'Liste übernehmen',
  'terms.drop': 'Liste löschen',
  'terms.now': { one: 'Ein Begriff wird gemeldet.', other: '{n} Begriffe werden gemeldet.' },
  'terms.none': 'Keine eigenen Begriffe.',
  'patterns.label': 'Muster, eines je Zeile',
  'patterns.bad': 'Nicht übernommen: {pattern}. Ein * steht nur am Ende eines Wortes.',

  'company.title': 'Firma und Ansprechperson',
  'company.name': 'Firma',
  'company.address': 'Anschrift',
  'company.dataProtection': 'Kontakt Datenschutz',
  'company.authority': 'Aufsichtsbehörde',
  'company.legalBasis': 'Rechtsgrundlage',
  'contact.name': 'Ansprechperson',
  'contact.email': 'E-Mail',
  'contact.phone': 'Telefon',

  'rollout.title': 'Ausrollen auf alle Rechner',
  'rollout.lead':
    'Die Dateien tragen die Regeln, die in diesem Browser gelten. Eigene Begriffe stehen darin nur als Prüfwerte.',
  'rollout.updateUrl': 'Adresse des Pakets für Chrome und Edge (ohne Angabe nur die Regeln)',
  'rollout.firefoxUrl': 'Adresse des Pakets für Firefox (ohne Angabe nur die Regeln)',
  'rollout.save': 'Speichern',
  'rollout.save.named': 'Speichern: {file}',
  'rollout.file': 'Regeldatei',
  'rollout.file.why': 'Zum Laden auf der Seite „Regeln der Firma“ eines anderen Browsers.',
  'rollout.linux': 'Chrome, Edge und Chromium unter Linux',
  'rollout.linux.why':
    'Gehört nach /etc/opt/chrome/policies/managed, bei Chromium nach /etc/chromium/policies/managed.',
  'rollout.windows': 'Chrome und Edge unter Windows',
  'rollout.windows.why': 'Doppelklick mit Verwalterrechten, oder per Gruppenrichtlinie oder Anmeldeskript.',
  'rollout.mac': 'Chrome und Edge unter macOS',
  'rollout.mac.why':
    'Profil für die Geräteverwaltung, oder Doppelklick und in den Systemeinstellungen bestätigen.',
  'rollout.admx': 'Gruppenrichtlinie und Intune',
  'rollout.admx.why':
    'Vorlagen: in PolicyDefinitions legen oder in Intune unter „ADMX importieren“ hochladen, dann ausfüllen.',
  'rollout.firefox': 'Firefox auf allen Systemen',
  'rollout.firefox.why':
    'Gehört in den Ordner distribution neben Firefox, unter Linux nach /etc/firefox/policies.',

  saved: 'Gespeichert',
  failed: 'Speichern ging nicht. Es gilt weiter, was vorher galt.',
} as const satisfies Catalogue;
