import type { Catalogue } from '../message';

/** The section with the versions of the rules. */
export const policies = {
  title: 'Regelwerke',
  lead: 'Jede Fassung bleibt erhalten. Was in einem Dokument steht, nennt die Fassung, die damals galt.',
  'empty.title': 'Noch kein Regelwerk',
  'empty.why':
    'Ohne eigene Regeln gelten die Vorgaben von Schleuse: im Zweifel kennzeichnen, einzelne Nutzungen {days} Tage aufbewahren.',
  'col.number': 'Fassung',
  'col.from': 'Gilt ab',
  'col.labels': 'Kennzeichnung',
  'col.keep': 'Nutzungen',
  'keep.days': '{n} Tage',
  'col.group': 'Kleinste Gruppe',
  'col.approved': 'Freigegeben von',
  'col.announced': 'Bekannt gemacht',
  'col.note': 'Was sich änderte',
  'col.state': 'Stand',
  'state.now': 'gilt',
  'state.later': 'gilt später',
  'state.before': 'abgelöst',
} as const satisfies Catalogue;
