import { columnsFor, type Paper, type Value } from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { type Cell, csvRows, GERMAN_EXCEL, INTERNATIONAL } from './csv';
import { flatten } from './flat';

/** The paper's table for Excel on a German system: words. A paper that begins with no table is made flat. */
export function excelCsv(paper: Paper): Generator<string> {
  return csvRows(rowsOf(paper, 'words'), GERMAN_EXCEL);
}

/** The paper's table for other programs: codes, ISO days, decimal point. */
export function internationalCsv(paper: Paper): Generator<string> {
  return csvRows(rowsOf(paper, 'codes'), INTERNATIONAL);
}

type Says = 'words' | 'codes';

function rowsOf(paper: Paper, says: Says): readonly (readonly Cell[])[] {
  const [first] = paper.parts;
  if (first?.kind !== 'table') return flatRows(paper, says);
  const columns = columnsFor(first, 'sheet');
  return [
    columns.map(({ code, title }) => (says === 'codes' ? code : title)),
    ...first.rows.map((row) => columns.map(({ index }) => cellOf(row[index], says))),
  ];
}

function flatRows(paper: Paper, says: Says): readonly (readonly Cell[])[] {
  const say = translator(paperStrings, paper.language);
  const words = [say('flat.section'), say('flat.field'), say('flat.value'), say('flat.note')];
  const codes = ['section', 'code', 'field', 'value', 'note'];
  return [
    says === 'codes' ? codes : words,
    ...flatten(paper).map(({ section, code, field, value, note }) => [
      section,
      ...(says === 'codes' ? [code] : []),
      field,
      cellOf(value, says),
      note,
    ]),
  ];
}

function cellOf(value: Value, says: Says): Cell {
  if (typeof value !== 'object' || 'day' in value) return value;
  return (says === 'codes' ? value.code : value.text) || undefined;
}
