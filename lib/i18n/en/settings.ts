import type { settings as de } from '../de/settings';
import type { TranslationOf } from '../message';

export const settings: TranslationOf<typeof de> = {
  'settings.title': 'Settings',
  'settings.lead': 'They hold in this browser, at once and in all tabs.',

  'language.title': 'Language',
  'language.auto': 'As the browser',
  'language.de': 'Deutsch',
  'language.en': 'English',

  'sensitivity.title': 'How much is reported?',
  'sensitivity.strict': 'More',
  'sensitivity.strict.why': 'Also reports what may only possibly be personal data. Asks needlessly more often.',
  'sensitivity.balanced': 'Balanced',
  'sensitivity.balanced.why': 'Reports what certainly or probably is. Right for most people.',
  'sensitivity.sparing': 'Less',
  'sensitivity.sparing.why': 'Reports only what is firmly recognised. Names in running text stay more often.',

  'reminder.title': 'How often is the purpose asked for?',
  'reminder.daily': 'Once a day for each tool',
  'reminder.conversation': 'Once in each conversation',
  'reminder.each': 'Before each sending',
  'reminder.never': 'Never',
  'reminder.never.why': 'The register then shows no purpose.',

  'allow.title': 'Never report again',
  'allow.why':
    'Schleuse no longer reports these values. The list stays in this browser and is never in the register.',
  'allow.empty': 'The list is empty. In the message about a text you can put values here.',
  'allow.remove': 'Report again: {value}',
  'allow.remove.short': 'Report again',
  'allow.clear': 'Report all again',

  'settings.saved': 'Saved',
  'settings.failed': 'Saving did not work. What held before still holds.',
};
