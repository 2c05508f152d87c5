/** A day is written the dialect's way; `undefined` is an empty cell: not known. */
export type Cell = string | number | boolean | { readonly day: string } | undefined;

/** How a table is written for its reader. */
export interface CsvDialect {
  /** Excel takes a file for UTF-8 only with a byte order mark. */
  readonly byteOrderMark: boolean;
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly day: (day: string) => string;
  readonly boolean: (value: boolean) => string;
}

/** For other programs: RFC 4180, ISO dates, decimal point. */
export const INTERNATIONAL: CsvDialect = {
  byteOrderMark: false,
  separator: ',',
  decimal: '.',
  day: (day) => day,
  boolean: String,
};

/** For Excel on a German system. No `sep=` line: it can make Excel ignore the byte order mark. */
export const GERMAN_EXCEL: CsvDialect = {
  byteOrderMark: true,
  separator: ';',
  decimal: ',',
  day: (day) => day.split('-').reverse().join('.'),
  boolean: (value) => (value ? 'ja' : 'nein'),
};

/** The table as pieces of text, one a row, so that a long one needs not be joined in memory. */
export function* csvRows(rows: Iterable<readonly Cell[]>, dialect: CsvDialect): Generator<string> {
  if (dialect.byteOrderMark) yield '\uFEFF';
  for (const row of rows) {
    yield `${row.map((cell) => write(cell, dialect)).join(dialect.separator)}\r\n`;
  }
}

function write(cell: Cell, dialect: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', dialect.decimal);
  if (typeof cell === 'boolean') return dialect.boolean(cell);
  if (typeof cell === 'object') return dialect.day(cell.day);
  return writeText(cell);
}

/**
 * Spreadsheet programs evaluate a text that begins like a formula, quoted or not. An apostrophe before
 * it keeps it a text (OWASP, CSV injection). Full-width signs count: Excel treats them alike.
 */
function writeText(text: string): string {
  const isFormula = /^[ \u00A0]*[=+\-@\t\r\n＝＋－＠]/.test(text);
  const guarded = isFormula ? `'${text}` : text;
  const needsQuotes = isFormula || /[",;\t\r\n]|^ | $/.test(text);
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
