import type { register as de } from '../de/register';
import type { TranslationOf } from '../message';

export const register: TranslationOf<typeof de> = {
  'uses.title': 'Uses',
  'uses.privacy': 'Day, tool, handling and counts. No content, no names, no times of day.',
  'uses.loading': 'Opening the register',

  'col.day': 'Day',
  'col.tool': 'Tool',
  'col.action': 'Kind of use',
  'col.purpose': 'Purpose',
  'col.found': 'Found',
  'col.protection': 'Handling',
  'col.guard': 'Protection',
  'col.policy': 'Rules',

  'found.none': 'no findings',
  'found.unknown': 'unknown',
  'purpose.none': 'not given',

  'filter.label': 'Filter uses',
  'filter.search': 'Search',
  'filter.search.hint': 'Tool, purpose, handling, day',
  'filter.tool': 'Tool',
  'filter.tool.all': 'All tools',
  'filter.protection': 'Handling',
  'filter.protection.all': 'Any handling',
  'filter.reset': 'Reset filters',

  'empty.title': 'No uses yet',
  'empty.why': 'As soon as you use an AI tool it appears here: day, tool, counts. No content, no names.',
  'empty.filter': 'No use matches these filters.',

  'export.open': { one: 'Download 1 use', other: 'Download {n} uses' },
  'export.excel': 'Table for German Excel (CSV)',
  'export.csv': 'Table for other programs (CSV)',
  'export.json': 'Data for other programs (JSON)',
  'export.xlsx': 'Table (Excel)',
  'export.done': '“{file}” saved.',
  'export.failed': 'Export stopped. Nothing was changed.',

  'delete.open': 'Delete all …',
  'delete.ask': {
    one: 'Delete 1 entry? This cannot be undone.',
    other: 'Delete {n} entries? This cannot be undone.',
  },
  'delete.hint': 'The register of this browser is deleted. Files that you have downloaded stay.',
  'delete.go': 'Delete',
  'delete.keep': 'Keep',
  'delete.failed': 'Deleting did not work. Nothing was changed.',

  'full.title': 'The register’s storage is full.',
  'full.waiting': {
    one: '1 use is waiting to be entered.',
    other: '{n} uses are waiting to be entered.',
  },
  'full.do': 'Please download the register and delete it here.',
  'full.lost': {
    one: '1 use is missing from these figures because the storage was full.',
    other: '{n} uses are missing from these figures because the storage was full.',
  },
};
