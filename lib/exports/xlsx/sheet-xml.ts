import { cellXml, inline, STYLE } from './cell';
import { columnName, type Sheet, type Workbook } from './workbook';

/** Length of a piece of a sheet, characters: long enough to compress well, short enough to show progress. */
const PIECE = 1 << 19;

/** Rows from which a sheet counts as long. */
const LONG = 5000;

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A sheet as pieces of XML, each with the number of rows written so far. */
export function* sheetXml(
  sheet: Sheet,
  { landscape, pageOf }: Pick<Workbook, 'landscape' | 'pageOf'>,
): Generator<{ readonly xml: string; readonly rows: number }> {
  let xml = head(sheet);
  let rows = 0;
  const letters = sheet.columns.map((_, index) => columnName(index));
  // long sheets leave the places of cells out (ECMA-376 lets them): a third less to write
  const isLong = sheet.rowCount > LONG;
  for (const row of sheet.rows) {
    rows++;
    xml += `<row r="${rows + 1}">`;
    for (let at = 0; at < letters.length; at++) {
      xml += isLong
        ? cellXml(row[at], '', sheet.wrap) || '<c/>'
        : cellXml(row[at], ` r="${letters[at]}${rows + 1}"`, sheet.wrap);
    }
    xml += '</row>';
    if (xml.length > PIECE) {
      yield { xml, rows };
      xml = '';
    }
  }
  yield { xml: xml + foot(sheet, landscape, pageOf), rows };
}

/** Range of the head and all rows, e.g. `$A$1:$U$12`. */
export function rangeOf({ columns, rowCount }: Sheet): string {
  return `$A$1:$${columnName(columns.length - 1)}$${rowCount + 1}`;
}

function head({ columns }: Sheet): string {
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  const cells = columns
    .map(
      ({ title }, index) =>
        `<c r="${columnName(index)}1" s="${STYLE.head}" t="inlineStr"><is><t xml:space="preserve">${inline(title)}</t></is></c>`,
    )
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet ${NAMESPACE}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${cells}</row>`;
}

function foot(sheet: Sheet, landscape: boolean, pageOf: string): string {
  const page = inline(pageOf.replace('{page}', '&P').replace('{pages}', '&N'));
  return `</sheetData><autoFilter ref="${rangeOf(sheet).replaceAll('$', '')}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/><headerFooter><oddFooter>&amp;R${page}</oddFooter></headerFooter></worksheet>`;
}
