import { expect, test } from 'vitest';
import { type Column, type Filter, viewRows, type Wish } from './table-view';

interface Row {
  readonly name: string;
  readonly uses: number;
}

const ROWS: readonly Row[] = [
  { name: 'Übersetzer', uses: 3 },
  { name: 'Zeichner', uses: 20 },
  { name: 'Assistent 10', uses: 100 },
  { name: 'Assistent 9', uses: 3 },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'uses', title: 'Uses', cell: ({ uses }) => uses, sortBy: ({ uses }) => uses },
  { id: 'plain', title: 'Plain', cell: () => '' },
];
const FILTERS: readonly Filter<Row>[] = [
  {
    id: 'often',
    label: 'Often',
    all: 'All',
    options: [],
    fits: ({ uses }, option) => uses >= Number(option),
  },
];

const names = (wish: Partial<Wish>) =>
  viewRows(ROWS, COLUMNS, FILTERS, { search: '', chosen: {}, sorting: null, ...wish }, 'de').map(
    ({ name }) => name,
  );

test.each<[string, Partial<Wish>, readonly string[]]>([
  ['no wish keeps the order', {}, ['Übersetzer', 'Zeichner', 'Assistent 10', 'Assistent 9']],
  ['search ignores case', { search: 'ÜBER' }, ['Übersetzer']],
  ['all words must occur', { search: 'assistent 9' }, ['Assistent 9']],
  ['what has no words is not found', { search: '100' }, []],
  ['filter', { chosen: { often: '20' } }, ['Zeichner', 'Assistent 10']],
  ['an empty choice filters nothing', { chosen: { often: '' }, search: 'z' }, ['Übersetzer', 'Zeichner']],
  [
    'words by the language, numbers in them by value',
    { sorting: { column: 'name', isDown: false } },
    ['Assistent 9', 'Assistent 10', 'Übersetzer', 'Zeichner'],
  ],
  [
    'numbers by value, equal ones keep their order',
    { sorting: { column: 'uses', isDown: true } },
    ['Assistent 10', 'Zeichner', 'Übersetzer', 'Assistent 9'],
  ],
  [
    'a column without a value sorts nothing',
    { sorting: { column: 'plain', isDown: true } },
    ['Übersetzer', 'Zeichner', 'Assistent 10', 'Assistent 9'],
  ],
])('%s', (_, wish, expected) => {
  expect(names(wish)).toEqual(expected);
});
