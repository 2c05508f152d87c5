import type { Catalogue } from '../message';

/** What stands around every paper, whatever it is about. */
export const paper = {
  'meta.document': 'Dokument',
  'meta.state': 'Stand',
  'meta.day': 'Datum',
  'meta.version': 'Fassung',
  'meta.policy': 'Regelwerk',
  'meta.law': 'Rechtsstand',
  'meta.company': 'Firma',
  'meta.group': 'Kleinste gezeigte Gruppe',
  'meta.group.text': 'Rollen mit weniger als {n} Personen stehen unter „Sonstige“.',
  'meta.key': 'Schlüssel dieses Browsers',
  'meta.made': 'Erstellt mit',
  'meta.language': 'Sprache',

  'state.draft': 'Entwurf',
  'state.released': 'freigegeben',
  sample: 'Beispieldaten einer erfundenen Firma',

  'value.yes': 'ja',
  'value.no': 'nein',
  'value.open': 'noch offen',

  'made.line': 'Erstellt mit Schleuse {version} aus dem Register · Keine Rechtsberatung',
  'made.by': 'Schleuse {version}',
  advice: 'Keine Rechtsberatung.',
  purpose: 'Keine Leistungs- oder Verhaltenskontrolle.',
  'page.of': 'Seite {page} von {pages}',

  'open.title': 'Offene Punkte',
  'open.none': 'Keine offenen Punkte.',
  'open.what': 'Was zu tun ist',
  'open.owner': 'Zuständig',
  'open.due': 'Fällig',
  'check.open': 'offen',
  'check.done': 'erledigt',

  'sign.title': 'Freigabe',
  'sign.line': 'Datum, {role}',
  'sign.role': 'Rolle',
  'sign.date': 'Datum',
  'sign.signature': 'Unterschrift',

  'sheet.paper': 'Dokument',
  'sheet.meta': 'Meta',
  'flat.section': 'Abschnitt',
  'flat.field': 'Feld',
  'flat.value': 'Wert',
  'flat.note': 'Hinweis',
} as const satisfies Catalogue;
