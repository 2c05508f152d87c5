import type { stored as de } from '../de/stored';
import type { TranslationOf } from '../message';

export const stored: TranslationOf<typeof de> = {
  loading: 'Being looked up',
  broken: 'The register cannot be read. Please reload the page.',

  'uses.title': 'Your uses',
  'uses.count': {
    one: '1 use, of {day}.',
    other: '{n} uses, the oldest of {day}.',
  },
  'uses.none': 'No use yet.',
  'uses.keep': 'They are deleted after {days} days; monthly totals stay for {months} months.',
  'uses.waiting': {
    one: '1 more is waiting to be entered.',
    other: '{n} more are waiting to be entered.',
  },
  'uses.taken': 'Where registers of other browsers were taken in here, their uses count as well.',
  'col.tool': 'Tool',
  'col.uses': 'Uses',
  'col.found': 'Findings',
  'col.last': 'last',
  'fields.title': 'What stands with every use',

  'pairs.title': 'Mappings of the placeholders',
  'pairs.count': {
    one: '1 real value from {m} conversations, so that answers stay readable.',
    other: '{n} real values from {m} conversations, so that answers stay readable.',
  },
  'pairs.none': 'None. No real values are stored.',
  'pairs.mute': 'Schleuse does not answer at the moment. Please reload the page.',
  'pairs.memory': 'In memory only: they go when the browser closes.',
  'pairs.disk': {
    one: 'Encrypted on this device, deleted 1 day after their last use.',
    other: 'Encrypted on this device, deleted {n} days after their last use.',
  },
  'pairs.where': 'They never stand in the register, nor in any export.',
  'pairs.look': 'Look at them',
  'pairs.deleted': 'Deleted',
  'pairs.failed': 'Deleting did not work. Nothing was changed.',

  'rest.title': 'And besides',
  'rest.settings': 'Your settings and the rules of your company.',
  'rest.allow': {
    one: '1 value that is never reported again. You put it there yourself.',
    other: '{n} values that are never reported again. You put them there yourself.',
  },
  'rest.records': {
    one: '1 entry made in the register, such as a company or a use case.',
    other: '{n} entries of company data, tools, use cases and evidence.',
  },
  'rest.draft': 'A text that was begun on the page “Replace text”, until the browser closes.',
  'rest.key': 'A key that exports are signed with. It does not leave the browser.',
  'rest.nothing': 'Nothing else: no texts, no answers, no names, no times of day, no visited pages.',

  'who.title': 'Who sees this',
  'who.you': 'You, here and in the register.',
  'who.machine':
    'Whoever sits at your computer under your log-in or administers the device can get at the browser’s files. They hold these details only.',
  'who.company':
    'Your company sees what you export and hand over yourself. Schleuse forms no figures about single people.',
  'who.group': 'Units with fewer than {n} people are shown only together with others.',
  'who.tools': 'The AI tools see none of it.',

  'exports.title': 'What has gone out',
  'exports.none': 'Nothing yet. Nothing was exported from this browser.',
  'exports.why': 'Every file that was saved here, with its day and content.',
  'exports.day': 'Day',
  'exports.what': 'What',
  'exports.how': 'As',
  'exports.more': 'The {n} newest; the register’s backup holds all of them.',
  'exports.nowhere': 'Schleuse sends nothing by itself.',
  'what.uses': 'Uses as a table',
  'what.register': 'Register of this browser',
  'what.backup': 'Backup of the register',
  'what.customer-page': 'Page for customers',
};
