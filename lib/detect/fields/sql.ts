import { type Field, type Line, trimmed } from './field';
import { qualified } from './tables';

const INSERT = /\binto\s{1,4}[\w."`]{1,60}\s{0,4}\(([^()\n]{3,800})\)\s{0,6}values\s{0,6}/gi;
const TUPLE = /\s{0,8},?\s{0,8}\(([^()\n]{1,1500})\)/y;

/** Values of a tuple, parted by commas outside quotes. */
function valuesOf(text: string, start: number, end: number): Line[] {
  const cells: Line[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    if (text[i] === "'") quoted = !quoted;
    else if (text[i] === ',' && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}

/** Values of SQL `INSERT INTO t (a, b) VALUES (…), (…)`, each with the name of its column. */
export function sqlFields(text: string): Field[] {
  return [...text.matchAll(INSERT)].flatMap((insert) => {
    const columns = qualified(
      (insert[1] ?? '').split(',').map((name) => name.replace(/["`\s]/g, '').toLowerCase()),
    );
    const fields: Field[] = [];
    TUPLE.lastIndex = insert.index + insert[0].length;
    for (let tuple = TUPLE.exec(text); tuple; tuple = TUPLE.exec(text)) {
      const end = tuple.index + tuple[0].length - 1;
      valuesOf(text, end - (tuple[1] ?? '').length, end).forEach((cell, column) => {
        const range = trimmed(text, cell.start, cell.end);
        const label = columns[column];
        if (range && label) fields.push({ label, ...range });
      });
    }
    return fields;
  });
}
