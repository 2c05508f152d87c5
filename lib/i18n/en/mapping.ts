import type { mapping as de } from '../de/mapping';
import type { TranslationOf } from '../message';

export const mapping: TranslationOf<typeof de> = {
  'mapping.title': 'Mappings',
  'mapping.lead':
    'Which real values stand behind the placeholders. Only in this browser; they are never in the register.',
  'mapping.loading': 'The mappings are being fetched',
  'mapping.mute': 'Schleuse does not answer at the moment. Reload this page.',
  'mapping.filter': 'Search the mappings',
  'mapping.search': 'Search',
  'mapping.search.hint': 'Placeholder, value, tool',
  'mapping.show': 'Show values',
  'mapping.hide': 'Hide values',
  'mapping.hidden': 'hidden',
  'mapping.day': 'last {day}',
  'mapping.count': { one: '1 value', other: '{n} values' },
  'mapping.memory': 'until the browser closes',
  'mapping.disk': 'encrypted on this device',
  'mapping.col.placeholder': 'In the tool',
  'mapping.col.type': 'Kind',
  'mapping.col.name': 'Real value',
  'mapping.more': { one: 'Show 1 more', other: 'Show {n} more' },
  'mapping.delete': 'Delete',
  'mapping.delete.about': 'Delete: {tool}, {day}',
  'mapping.delete.ask': { one: 'Delete 1 mapping?', other: 'Delete {n} mappings?' },
  'mapping.wipe': 'Delete all …',
  'mapping.delete.hint': 'The placeholders then stay in the answers. This cannot be undone.',
  'mapping.delete.keep': 'Keep',
  'mapping.deleted': 'Deleted',
  'mapping.delete.failed': 'Deleting did not work. Nothing was changed.',
  'mapping.empty.title': 'No mappings',
  'mapping.empty.why':
    'As soon as Schleuse replaces something in a conversation it stands here, until the browser closes or for as long as you set.',
  'mapping.none': 'No mapping fits.',
};
