import type { Line } from '../blocks';
import { SHAPE, type Tokens } from '../tagger/tokens';
import { FIELD, fieldOf } from './label-words';

/** What the labels, headings and cells around each token say. */
export interface Fields {
  /** Field of the label that stands before the token on its line ("Name: …"). */
  readonly field: Uint8Array;
  /** Hash of the label's last word. */
  readonly label: Int32Array;
  /** Tokens since the label or the last comma, at most 7. */
  readonly distance: Uint8Array;
  /** 1 inside a label, 2 inside a label that comes more than once. */
  readonly inLabel: Uint8Array;
  /** Field of the heading of the token's column. */
  readonly column: Uint8Array;
  /** Hash of that heading's last word. */
  readonly heading: Int32Array;
  /** 1 on the first token of a cell or list entry. */
  readonly cellStart: Uint8Array;
}

interface Heading {
  readonly start: number;
  readonly field: number;
  readonly hash: number;
}

const LONGEST_LABEL = 6;
const COLON = 58;
const EQUALS = 61;
const LESS = 60;
const GREATER = 62;
const COMMA = 44;
const SEMICOLON = 59;
const BAR = 124;
const SLASH = 47;
const DOT = 183;
const BULLET = 8226;

function isWord(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i] as number) < SHAPE.digits || tokens.shape[i] === SHAPE.alnum;
}

/** Whether the blank before a token parts columns: a tab or two blanks. */
export function isGap(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const from = tokens.end[i - 1] as number;
  const to = tokens.start[i] as number;
  return to - from > 1 || (to - from === 1 && tokens.text.charCodeAt(from) === 9);
}

function isLabelSign(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign[i];
  if (sign !== COLON && sign !== EQUALS) return false;
  if (i === 0 || tokens.shape[i - 1] === SHAPE.digits) return false;
  return tokens.sign[i + 1] !== SLASH || (tokens.spaced[i + 1] ?? 1) === 1;
}

function labelField(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const field = fieldOf(tokens.hash[i] as number);
    if (field !== FIELD.none) return field;
  }
  return FIELD.other;
}

function lastWord(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isWord(tokens, i)) return tokens.hash[i] as number;
  return 0;
}

function emptyFields(count: number): Fields {
  return {
    field: new Uint8Array(count),
    label: new Int32Array(count),
    distance: new Uint8Array(count),
    inLabel: new Uint8Array(count),
    column: new Uint8Array(count),
    heading: new Int32Array(count),
    cellStart: new Uint8Array(count),
  };
}

/** Reads the labels of one line (tokens `from` to `to`). */
function readLabels(tokens: Tokens, out: Fields, from: number, to: number, seen: Map<number, number>): void {
  let labelStart = from;
  let field: number = FIELD.none;
  let label = 0;
  let distance = 0;
  for (let i = from; i < to; i++) {
    const sign = tokens.sign[i] as number;
    const gap = i > from && isGap(tokens, i);
    if (gap) {
      field = FIELD.none;
      label = 0;
      labelStart = i;
    }
    if (gap || i === from) {
      out.cellStart[i] = 1;
      distance = 0;
    }
    const isTag = sign === GREATER && i - 2 >= from && tokens.sign[i - 2] === LESS;
    if (isTag || (isLabelSign(tokens, i) && i - labelStart <= LONGEST_LABEL && i > labelStart)) {
      const start = isTag ? i - 1 : labelStart;
      field = labelField(tokens, start, i);
      label = lastWord(tokens, start, i);
      seen.set(label, (seen.get(label) ?? 0) + 1);
      for (let k = start; k < i; k++) out.inLabel[k] = 1;
      labelStart = i + 1;
      distance = 0;
      continue;
    }
    if (sign === SEMICOLON || sign === BAR || sign === DOT || sign === BULLET || sign === LESS) {
      field = FIELD.none;
      label = 0;
      labelStart = i + 1;
      distance = 0;
      if (i + 1 < to) out.cellStart[i + 1] = 1;
      continue;
    }
    if (sign === COMMA || sign === SLASH) {
      labelStart = i + 1;
      distance = 0;
      if (i + 1 < to) out.cellStart[i + 1] = 1;
      continue;
    }
    out.field[i] = field;
    out.label[i] = label;
    out.distance[i] = Math.min(7, distance++);
  }
}

/** The first token of each cell of a table line. */
function cellsOf(
  tokens: Tokens,
  line: Line,
  from: number,
  to: number,
): { start: number; from: number; to: number }[] {
  const code = line.separator.charCodeAt(0);
  const cells: { start: number; from: number; to: number }[] = [];
  let begin = from;
  const close = (end: number, next: number) => {
    cells.push({
      start: begin < to ? (tokens.start[begin] as number) - line.start : 0,
      from: begin,
      to: end,
    });
    begin = next;
  };
  for (let i = from; i < to; i++) {
    if (line.separator === ' ' || line.separator === '\t') {
      if (i === from) continue;
      const between = tokens.text.slice(tokens.end[i - 1] as number, tokens.start[i] as number);
      const tabs = between.split('\t').length - 1;
      if (line.separator === '\t' ? tabs > 0 : between.length > 1) {
        close(i, i);
        for (let empty = 1; empty < tabs && line.separator === '\t'; empty++) close(i, i);
      }
    } else if (tokens.sign[i] === code) close(i, i + 1);
  }
  close(to, to);
  return cells;
}

/** Columns of a table whose headings are read. */
const MOST_COLUMNS = 100;

function readHeadings(tokens: Tokens, line: Line, from: number, to: number): Heading[] {
  const cells = cellsOf(tokens, line, from, to).slice(0, MOST_COLUMNS);
  const headings = cells.map((cell) => ({
    start: cell.start,
    field: cell.from < cell.to ? labelField(tokens, cell.from, cell.to) : FIELD.none,
    hash: lastWord(tokens, cell.from, cell.to),
  }));
  // beside a column of first names, "Name" means the surname
  const hasFirstNames = headings.some(({ field }) => field === FIELD.firstName);
  return headings.map((heading) =>
    hasFirstNames && heading.field === FIELD.person ? { ...heading, field: FIELD.surname } : heading,
  );
}

function headingOf(
  headings: readonly Heading[],
  index: number,
  start: number,
  wide: boolean,
): Heading | undefined {
  if (!wide) return headings[index];
  let best: Heading | undefined;
  for (const heading of headings) if (heading.start <= start + 2) best = heading;
  return best;
}

function readRow(
  tokens: Tokens,
  out: Fields,
  line: Line,
  headings: readonly Heading[],
  from: number,
  to: number,
): void {
  cellsOf(tokens, line, from, to).forEach((cell, index) => {
    const heading = headingOf(headings, index, cell.start, line.separator === ' ');
    if (cell.from < cell.to) out.cellStart[cell.from] = 1;
    for (let i = cell.from; i < cell.to && heading; i++) {
      out.column[i] = heading.field;
      out.heading[i] = heading.hash;
    }
  });
}

/** Marks labels that come twice or more: speakers of a chat or a transcript. */
function markRepeated(tokens: Tokens, out: Fields, seen: ReadonlyMap<number, number>): void {
  for (let i = 0; i < tokens.count; i++) {
    if (out.inLabel[i] === 1 && (seen.get(tokens.hash[i] as number) ?? 0) > 1) out.inLabel[i] = 2;
  }
}

/** Reads labels, table headings and cells. `lineOf` gives the line of each token. Linear time. */
export function readFields(tokens: Tokens, lines: readonly Line[], lineOf: Int32Array): Fields {
  const out = emptyFields(tokens.count);
  const seen = new Map<number, number>();
  let headings: Heading[] = [];
  let before: Line | undefined;
  for (let from = 0; from < tokens.count; ) {
    const index = lineOf[from] as number;
    const line = lines[index] as Line;
    let to = from + 1;
    while (to < tokens.count && lineOf[to] === index) to++;
    readLabels(tokens, out, from, to, seen);
    if (line.kind === 'table') {
      const isNew = before?.kind !== 'table' || before.separator !== line.separator;
      if (isNew) headings = readHeadings(tokens, line, from, to);
      else readRow(tokens, out, line, headings, from, to);
    }
    before = line;
    from = to;
  }
  markRepeated(tokens, out, seen);
  return out;
}
