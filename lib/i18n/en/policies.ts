import type { policies as de } from '../de/policies';
import type { TranslationOf } from '../message';

export const policies: TranslationOf<typeof de> = {
  title: 'Rules',
  lead: 'Every version is kept. What stands in a document names the version that held then.',
  'empty.title': 'No rules yet',
  'empty.why':
    'Without rules of your own those of Schleuse hold: label when in doubt, keep single uses for {days} days.',
  'col.number': 'Version',
  'col.from': 'Valid from',
  'col.labels': 'Labels',
  'col.keep': 'Uses',
  'keep.days': '{n} days',
  'col.group': 'Smallest group',
  'col.approved': 'Approved by',
  'col.announced': 'Announced',
  'col.note': 'What changed',
  'col.state': 'State',
  'state.now': 'in force',
  'state.later': 'in force later',
  'state.before': 'replaced',
};
