import type { Catalogue } from '../message';

/** Classifications and their versions. */
export const assessments = {
  title: 'Einstufungen',
  lead: 'Jede Fassung bleibt erhalten und ergibt unter dem Recht ihres Tages wieder dasselbe.',
  'empty.title': 'Noch keine Einstufungen',
  'empty.why': 'Eine Einstufung entsteht aus den Fragen zu einem Anwendungsfall.',
  'empty.go': 'Zu den Anwendungsfällen',
  'col.name': 'Anwendungsfall',
  'col.category': 'Einstufung',
  'col.state': 'Stand',
  'col.assessed': 'Eingestuft am',
  'col.law': 'Rechtsstand',
  'col.version': 'Fassung',
  'col.role': 'Eingestuft von',
  'col.rules': 'Regeln',
  'filter.category.all': 'Jede Einstufung',
  'state.approved': 'freigegeben',
  'state.review': 'zu prüfen',
  'state.open': 'nicht freigegeben',
  'history.title': 'Einstufungen: {name}',
  'history.lead': 'Alle Fassungen, die neueste zuerst.',
  'history.case': 'Zum Anwendungsfall',
  version: 'Fassung {n}',
  'version.newest': 'neueste',
  'version.approved': 'freigegeben am {day}',
  'version.made': 'Eingestuft am {day}, Rechtsstand {law}',
  'version.reviewed': 'geprüft und bestätigt',
  'version.override': 'Von Hand eingestuft. Berechnet: {computed}. Grund: {reason}',
  'version.same': 'Die Antworten ergeben dieses Ergebnis auch heute wieder.',
  'version.differs':
    'Die gespeicherten Antworten ergeben ein anderes Ergebnis. Diese Fassung wurde nachträglich verändert oder stammt aus einer neueren Fassung von Schleuse.',
  'chain.ok': 'Die Kette der Prüfsummen ist vollständig.',
  'chain.means':
    'Spätere Änderungen an älteren Fassungen würden auffallen. Das ist kein Beweis gegen jemanden, der Zugriff auf diesen Rechner hat.',
  'chain.broken':
    'Die Kette der Prüfsummen ist bei Fassung {versions} unterbrochen. Die Fassungen sind lesbar, aber nicht mehr lückenlos belegt.',
} as const satisfies Catalogue;
