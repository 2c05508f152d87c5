import { type Attribute, readMarkup } from '@/lib/files/markup/tokens';
import type { OpenedFile } from '@/lib/files/types';
import { isDateFormat } from './cell-values';
import { addCells, type CellContext } from './cells';
import { walkInOrder } from './document';
import { type DocumentWalk, type Part, readPackage } from './package';
import { renameReferences } from './references';
import { SharedStrings } from './shared-strings';

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/** Workbooks. Sheets come first, as tables; then names, comments, properties. */
export const readXlsx = (bytes: Uint8Array): OpenedFile => readPackage(bytes, walkWorkbook, renameReferences);

const walkWorkbook: DocumentWalk = (parts, passages) => {
  const strings = new SharedStrings(parts.get(STRINGS));
  const context = { strings, ...dateRules(parts) };
  const sheets = [...parts.keys()].filter((name) => SHEET.test(name));
  for (const name of sheets.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const part = parts.get(name);
    if (part) addCells(part, passages, context);
  }
  strings.addRest(passages);
  const rest = [...parts].filter(([name]) => name !== STRINGS && !SHEET.test(name));
  walkInOrder([/^xl\/workbook\.xml$/, /^xl\/.*comments/])(new Map(rest), passages);
};

function dateRules(parts: ReadonlyMap<string, Part>): Omit<CellContext, 'strings'> {
  const formats = cellFormats(parts.get('xl/styles.xml'));
  const uses1904 = /<workbookPr[^>]*\sdate1904\s*=\s*["'](?:1|true)/.test(
    parts.get('xl/workbook.xml')?.text ?? '',
  );
  return { isDate: (style) => formats[style] ?? false, uses1904 };
}

/** For each cell style, whether it shows a date. */
function cellFormats(part: Part | undefined): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (!part) return styles;
  readMarkup(part.text, true, {
    open(name, attributes) {
      const id = Number(attributeOf(part, attributes, 'numFmtId'));
      if (name === 'numFmt') codes.set(id, attributeOf(part, attributes, 'formatCode'));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function attributeOf({ text }: Part, attributes: readonly Attribute[], name: string): string {
  const found = attributes.find((attribute) => attribute.name === name);
  return found ? text.slice(found.start, found.end) : '';
}
