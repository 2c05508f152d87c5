import type { parts as de } from '../de/parts';
import type { TranslationOf } from '../message';

export const parts: TranslationOf<typeof de> = {
  'table.find': 'Search and filter',
  'table.search': 'Search',
  'table.reset': 'Reset filters',
  'table.none': 'Nothing matches search and filters.',
  'table.count': { one: '1 row', other: '{n} rows' },
  'table.columns': 'Columns',
  'table.sort': 'Sort by “{column}”',
  'pages.rows': 'Rows {from}–{to} of {total}',
  'pages.previous': 'Previous page',
  'pages.next': 'Next page',
  'pages.loading': 'Older entries are still being read',

  'form.save': 'Save',
  'form.cancel': 'Cancel',
  'form.failed': 'Saving did not work. What you entered is still here; nothing was changed in the register.',
  'form.required': 'Please fill in.',
  'form.none': 'Please choose',

  'value.unknown': 'not stated',
  'value.yes': 'yes',
  'value.no': 'no',
  edit: 'Edit',
  delete: 'Delete',
  'delete.done': '“{name}” deleted.',
  'delete.failed': 'Deleting did not work. Nothing was changed.',
  'copy.done': 'Copied.',
  'copy.failed': 'Copying did not work. Please select the text and press Ctrl C.',
  'form.check': { one: 'Please check 1 detail:', other: 'Please check {n} details:' },
  'form.conflict':
    'Another window has changed this record meanwhile. What you typed is still here; open it anew there and carry it over.',
  'form.full': 'The storage is full. What you typed is still here; nothing was changed in the register.',
  print: 'Print',

  'undo.label': 'Last change',
  'undo.go': 'Undo',
  'undo.done': 'It is back.',
  'undo.failed': 'That could not be undone.',

  'broken.title': 'The register cannot be opened.',
  'broken.why': 'The entries are not lost. Close other windows of Schleuse and reload this page.',
  opening: 'Opening the register',
  'gone.title': 'This entry is no longer there',
  'gone.why': 'It was deleted or belonged to the example data.',
  'gone.back': 'To the list',
  'failed.title': 'This page cannot be shown.',
  'failed.why':
    'The entries are not lost. One may come from a newer version of Schleuse; then please update.',
};
