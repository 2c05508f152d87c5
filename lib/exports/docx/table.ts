import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { allowed } from '../escape';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9E0E1' };
const HEAD_LINE = { style: BorderStyle.SINGLE, size: 8, color: '14242B' };

export interface GridCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly grey?: boolean;
  readonly right?: boolean;
  /** Stands below the text, small. */
  readonly note?: string | undefined;
}

interface Grid {
  /** Of the whole table, twentieths of a point. */
  readonly width: number;
  /** Shares of the columns. */
  readonly shares: readonly number[];
  /** Row that is repeated on every page. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
  /** No lines between the rows. */
  readonly open?: boolean;
}

/** A table that Word keeps as wide as the page; its head row comes again on each page. */
export function grid({ width, shares, head, rows, open }: Grid): Table {
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  const columnWidths = shares.map((share) => Math.floor((share / all) * width));
  const cell = (given: GridCell, at: number, border: IBorderOptions) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 40, right: 60 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: border },
      children: paragraphs(given),
    });
  const headRow = head?.map((text, at) => cell({ text, bold: true, grey: true }, at, HEAD_LINE));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    rows: [
      ...(headRow ? [new TableRow({ tableHeader: true, cantSplit: true, children: headRow })] : []),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((given, at) => cell(given, at, open ? NONE : LINE)),
          }),
      ),
    ],
  });
}

function paragraphs({ text, bold, grey, right, note }: GridCell): Paragraph[] {
  const run = { bold: bold ?? false, ...(grey ? { color: '43555C' } : {}) };
  const alignment = right ? ('right' as const) : ('left' as const);
  const main = lines(text).map(
    (line) =>
      new Paragraph({ alignment, spacing: { after: 0 }, children: [new TextRun({ text: line, ...run })] }),
  );
  return note ? [...main, new Paragraph({ style: 'Small', text: allowed(note) })] : main;
}

/** Lines of a text without what XML forbids. */
export function lines(text: string): readonly string[] {
  return allowed(text).split(/\r\n?|\n/);
}
