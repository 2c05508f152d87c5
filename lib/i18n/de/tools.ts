import type { Catalogue } from '../message';

/** Tools: list, description, decision of the company. */
export const tools = {
  title: 'Werkzeuge',
  lead: 'Was benutzt wird, trägt sich von selbst ein. Entscheiden müssen Sie.',
  'new': 'Werkzeug eintragen',
  'empty.title': 'Noch keine Werkzeuge',
  'empty.why':
    'Sobald jemand in diesem Browser ein KI-Werkzeug öffnet, steht es hier. Eines, das anderswo läuft, tragen Sie selbst ein.',

  'shadow.title': {
    one: '1 Werkzeug wird benutzt, ohne dass jemand entschieden hat',
    other: '{n} Werkzeuge werden benutzt, ohne dass jemand entschieden hat',
  },
  'shadow.why': 'Bitte prüfen Sie es und entscheiden Sie: erlaubt, ohne Personendaten oder gesperrt.',

  'col.name': 'Werkzeug',
  'col.vendor': 'Anbieter',
  'col.kind': 'Art',
  'col.status': 'Stand',
  'col.plan': 'Tarif',
  'col.account': 'Konto',
  'col.uses': 'Nutzungen, 4 Wochen',
  'col.last': 'Zuletzt benutzt',
  'col.first': 'Zuerst gesehen',
  'col.cases': 'Anwendungsfälle',
  'col.discovered': 'Gefunden',
  'discovered.detected': 'von selbst erkannt',
  'discovered.manual': 'von Hand eingetragen',
  'filter.status.all': 'Jeder Stand',
  'filter.kind.all': 'Jede Art',
  never: 'nie',

  decision: 'Entscheidung der Firma',
  'decision.status': 'Stand',
  'decision.reason': 'Grund',
  'decision.reason.hint': 'Steht auch da, wo Mitarbeitende das gesperrte Werkzeug öffnen.',
  'decision.save': 'Entscheidung speichern',
  'decision.failed': 'Speichern ging nicht. Bitte laden Sie die Seite neu; geändert wurde nichts.',
  'decision.rules':
    'Gilt im Register. Damit Browser danach handeln, gehört die Entscheidung auch ins Regelwerk der Firma.',

  'used-for': 'Genutzt für',
  'used-for.none': 'Noch kein Anwendungsfall. Halten Sie fest, wofür es dient.',
  'used-for.new': 'Anwendungsfall anlegen',
  undocumented: {
    one: '1 Nutzung ohne Anwendungsfall',
    other: '{n} Nutzungen ohne Anwendungsfall',
  },
  found: 'Gefunden, 4 Wochen',
  'found.none': 'Keine Funde.',
  'uses.show': 'Nutzungen ansehen',
  vendor: 'Anbieterprüfung',
  'vendor.none': 'Noch keine Anbieterprüfung.',
  'vendor.open': 'Anbieterprüfung öffnen',
  'vendor.start': 'Anbieter prüfen',
  facts: 'Angaben',
  hosts: 'Adressen',
  seen: 'Seit {first} genutzt, zuletzt {last}',

  'field.name': 'Name',
  'field.vendor': 'Anbieter',
  'field.kind': 'Art',
  'field.plan': 'Tarif',
  'field.account': 'Konto',
  'field.hosts': 'Adressen, ohne Pfad, durch Komma getrennt',
  'field.hosts.problem': 'Nur Namen wie chat.example.org, ohne https:// und ohne Pfad.',
  'field.embedded': 'Eingebaut in (andere Software)',
  'field.check': 'Anbieterprüfung',
  'field.check.none': 'keine',
  'in-use':
    'Das Werkzeug hat Nutzungen und lässt sich nicht löschen. Setzen Sie es auf „nicht mehr genutzt“.',
} as const satisfies Catalogue;
