/** A value that stands in a cell, form line or key-value pair, with the label that belongs to it. */
export interface Field {
  /** Column heading, key or form label, lower case and trimmed. */
  readonly label: string;
  /** Range of the value in the normalised text, quotes and blanks stripped; never empty. */
  readonly start: number;
  readonly end: number;
}

/** A line of the normalised text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into lines. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const STRIPPED = /[\s"'`*_|]/;

/** The range without blanks, quotes and emphasis marks around it, or null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Line | null {
  let from = start;
  let to = end;
  while (from < to && STRIPPED.test(text.charAt(from))) from++;
  while (to > from && STRIPPED.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
