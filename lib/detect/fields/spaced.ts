import { type Field, type Line, trimmed } from './field';
import { qualified } from './tables';

const GAP = / {2,}/g;
const HEADING_CELL = /^[\p{L}][\p{L}\p{N} ,./()#-]{0,30}$/u;

/** Cells of a line that are parted by two or more blanks. */
function cellsOf(text: string, line: Line): Line[] {
  const content = text.slice(line.start, line.end);
  const cells: Line[] = [];
  let from = 0;
  for (const gap of content.matchAll(GAP)) {
    if (gap.index > from) cells.push({ start: line.start + from, end: line.start + gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < content.length) cells.push({ start: line.start + from, end: line.end });
  return cells;
}

const isHeading = (text: string, cells: readonly Line[]) =>
  cells.length >= 3 && cells.every(({ start, end }) => HEADING_CELL.test(text.slice(start, end)));

/** Column of the heading nearest to a cell, counted from the start of the line. */
function headingFor(
  cell: Line,
  lineStart: number,
  heads: readonly { label: string; from: number; to: number }[],
) {
  const from = cell.start - lineStart;
  const to = cell.end - lineStart;
  const overlap = (head: { from: number; to: number }) => Math.min(to, head.to) - Math.max(from, head.from);
  const best = heads.reduce((a, b) => (overlap(b) > overlap(a) ? b : a));
  return overlap(best) > 0 ? best.label : null;
}

/** Cells of tables whose columns are aligned with blanks, each with the heading it stands under. */
export function spacedFields(text: string, lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let heads: { label: string; from: number; to: number }[] | null = null;
  for (const line of lines) {
    const cells =
      text.startsWith('  ', line.start) || text.slice(line.start, line.end).includes('  ')
        ? cellsOf(text, line)
        : [];
    if (cells.length < 2) {
      if (line.end === line.start) heads = null;
    } else if (isHeading(text, cells)) {
      const labels = qualified(cells.map(({ start, end }) => text.slice(start, end).trim().toLowerCase()));
      heads = cells.map(({ start, end }, column) => ({
        label: labels[column] ?? '',
        from: start - line.start,
        to: end - line.start,
      }));
    } else if (heads) {
      for (const cell of cells) {
        const label = headingFor(cell, line.start, heads);
        const range = trimmed(text, cell.start, cell.end);
        if (label && range) fields.push({ label, ...range });
      }
    }
  }
  return fields;
}
