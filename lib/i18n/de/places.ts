import type { Catalogue } from '../message';

/** Names of the pages and of the register's sections. */
export const places = {
  'nav.label': 'Register',
  'nav.skip': 'Zum Inhalt',
  'nav.local': 'Nur in diesem Browser.',
  'nav.law': 'Rechtsstand {day}',

  'group.daily': 'Register',
  'group.evidence': 'Nachweise',
  'group.company': 'Firma',
  'group.browser': 'Dieser Browser',

  'place.overview': 'Übersicht',
  'place.uses': 'Nutzungen',
  'place.tools': 'Werkzeuge',
  'place.use-cases': 'Anwendungsfälle',
  'place.assessments': 'Einstufungen',
  'place.vendors': 'Anbieter',
  'place.notices': 'Hinweise',
  'place.documents': 'Dokumente',
  'place.customer-page': 'Seite für Kunden',
  'place.reviews': 'Redaktion',
  'place.training': 'Schulung',
  'place.incidents': 'Vorfälle',
  'place.company': 'Firmendaten',
  'place.policies': 'Regelwerke',
  'place.exchange': 'Austausch',
  'place.mapping': 'Zuordnungen',
  'place.pad': 'Text ersetzen',
  'place.settings': 'Einstellungen',
} as const satisfies Catalogue;
