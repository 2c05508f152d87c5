import type { settings as de } from '../de/settings';
import type { TranslationOf } from '../message';

export const settings: TranslationOf<typeof de> = {
  'settings.title': 'Settings',
  'settings.lead': 'They hold in this browser, at once and in all tabs.',
  'stored.lead': 'What lies in this browser, who can see it, and what has gone out.',

  'language.title': 'Language',
  'language.auto': 'As the browser',
  'language.de': 'Deutsch',
  'language.en': 'English',

  'sensitivity.title': 'How much is reported?',
  'sensitivity.strict': 'More',
  'sensitivity.strict.why':
    'Also reports what may only possibly be personal data. Asks needlessly more often.',
  'sensitivity.balanced': 'Balanced',
  'sensitivity.balanced.why': 'Reports what certainly or probably is. Right for most people.',
  'sensitivity.sparing': 'Less',
  'sensitivity.sparing.why': 'Reports only what is firmly recognised. Names in running text stay more often.',

  'automatic.title': 'Ask first or replace at once?',
  'automatic.false': 'Ask first',
  'automatic.false.why': 'You see each item found and decide. Right for most people.',
  'automatic.true': 'Replace at once',
  'automatic.true.why':
    'What is found is replaced without a question. A line then says how many; there you look at them or undo it.',

  'keepMappingDays.title': 'How long do the real values stay?',
  'keepMappingDays.why':
    'For this long Schleuse puts the real values back into answers. After that the placeholders stay.',
  'keepMappingDays.0': 'Until the browser closes',
  'keepMappingDays.0.why': 'In memory only.',
  'keepMappingDays.7': '7 days',
  'keepMappingDays.30': '30 days',
  'keepMappingDays.90': '90 days',
  'keepMappingDays.days.why':
    'From 7 days on they are kept on this device, encrypted, and deleted that long after their last use. That protects the files, not against somebody who sits at your open browser.',
  'keep.ask': {
    one: 'Delete the mapping of one conversation on this device?',
    other: 'Delete the mappings of {n} conversations on this device?',
  },
  'keep.hint':
    'What is replaced from now on stays only until the browser closes. The mappings so far are deleted, not moved; the placeholders stay in their answers.',
  'keep.go': 'Delete and change',
  'keep.keep': 'Change nothing',

  'styles.title': 'What takes the place?',
  'styles.why':
    'Schleuse finds placeholders and invented values again in the answer. What is more general or removed does not come back. In files there are always placeholders.',
  'style.placeholder': 'Placeholder',
  'style.substitute': 'Invented value',
  'style.general': 'More general',
  'style.general.DATE_OF_BIRTH': 'Only the year',
  'style.general.ADDRESS': 'Only the town',
  'style.removed': 'Removed',

  'reminder.title': 'How often is the purpose asked for?',
  'reminder.daily': 'Once a day for each tool',
  'reminder.conversation': 'Once in each conversation',
  'reminder.each': 'Before each sending',
  'reminder.never': 'Never',
  'reminder.never.why': 'The register then shows no purpose.',

  'role.title': 'In which department do you work?',
  'role.why':
    'Stands in the register in place of a name. Small departments appear only together with others.',
  'role.none': 'not set',

  'allow.title': 'Never report again',
  'allow.why':
    'Schleuse no longer reports these values. The list stays in this browser and is never in the register.',
  'allow.empty': 'The list is empty. In the message about a text you can put values here.',
  'allow.remove': 'Report again: {value}',
  'allow.remove.short': 'Report again',
  'allow.clear': 'Report all again',

  'again.title': 'Set-up and practice',
  'again.why': 'Both are there at any time. The set-up shows what holds now.',
  'again.practice': 'Practise',
  'again.welcome': 'Set up once more',

  'settings.saved': 'Saved',
  'settings.failed': 'Saving did not work. What held before still holds.',
};
