import { type Field, type Line, trimmed } from './field';

/**
 * Columns that a sentence names: "Spalten: Pat.-Nr., Name, geb.", "JSON (Schlüssel: fahrer, kz, fs, pin):",
 * "realign (Ref / Name / Phone):". The lines behind it hold the values, parted by a sign of their own.
 */
const NAMED =
  /(?:(?:spalten|felder|schlüssel|reihenfolge|kopfzeile|columns|fields|keys|headers?|colonnes|colonne|columnas|kolommen|kolumny)\s?:?\s?|\()((?:[\p{L}#][\p{L}\p{N}.°º' -]{0,24}(?:, | \/ |; ?| \| )){2,14}[\p{L}#][\p{L}\p{N}.°º' -]{0,24})\)?[.:]?$/iu;
const SEPARATORS = [';', '\t', '|', ' / ', ','] as const;
const LONGEST_LINE = 300;
const MOST_ROWS = 500;

function cut(text: string, line: Line, separator: string): Line[] {
  let from = line.start;
  return text
    .slice(line.start, line.end)
    .split(separator)
    .map((part) => {
      const cell = { start: from, end: from + part.length };
      from = cell.end + separator.length;
      return cell;
    });
}

/** The cells of a line that has as many as there are labels; else its first word alone. */
function rowOf(text: string, line: Line, labels: readonly string[]): Line[] {
  for (const separator of SEPARATORS) {
    const cells = cut(text, line, separator);
    if (cells.length === labels.length) return cells;
  }
  const first = /^\S+/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  return /\d/.test(first) ? [{ start: line.start, end: line.start + first.length }] : [];
}

function labelsIn(text: string, line: Line): string[] | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const list = NAMED.exec(text.slice(line.start, line.end).trimEnd())?.[1];
  const labels = list?.split(/, | \/ |; ?| \| /).map((label) => label.trim().toLowerCase()) ?? [];
  return labels.length >= 3 ? labels : null;
}

/** Values of lines whose columns a sentence above them names. */
export function schemaFields(text: string, lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let labels: readonly string[] | null = null;
  let rows = 0;
  for (const [index, line] of lines.entries()) {
    const named = labelsIn(text, line);
    if (named) [labels, rows] = [named, 0];
    else if (labels && line.end > line.start && rows++ < MOST_ROWS) {
      for (const [column, cell] of rowOf(text, line, labels).entries()) {
        const range = trimmed(text, cell.start, cell.end);
        if (range) fields.push({ label: labels[column] ?? '', ...range });
      }
    } else if (rows > 0 && lines[index + 1]?.end === lines[index + 1]?.start) labels = null;
  }
  return fields;
}
