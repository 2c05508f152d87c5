import type { places as de } from '../de/places';
import type { TranslationOf } from '../message';

export const places: TranslationOf<typeof de> = {
  'nav.label': 'Register',
  'nav.skip': 'To the content',
  'nav.local': 'In this browser only.',
  'nav.law': 'Law as of {day}',

  'group.daily': 'Register',
  'group.evidence': 'Evidence',
  'group.company': 'Company',
  'group.browser': 'This browser',

  'place.overview': 'Overview',
  'place.uses': 'Uses',
  'place.tools': 'Tools',
  'place.use-cases': 'Use cases',
  'place.assessments': 'Assessments',
  'place.vendors': 'Vendors',
  'place.notices': 'Notices',
  'place.documents': 'Documents',
  'place.customer-page': 'Page for customers',
  'place.reviews': 'Review records',
  'place.training': 'Training',
  'place.incidents': 'Incidents',
  'place.company': 'Company data',
  'place.policies': 'Rules',
  'place.exchange': 'Exchange',
  'place.mapping': 'Mappings',
  'place.pad': 'Replace text',
  'place.settings': 'Settings',
};
