import { countUpTo } from '../sorted';
import type { Field } from './field';
import { linesOf } from './field';
import { belowFields, formFields, keyedFields } from './pairs';
import { schemaFields } from './schema';
import { spacedFields } from './spaced';
import { sqlFields } from './sql';
import { delimitedFields } from './tables';
import { vcardFields } from './vcard';

/** All labelled values of a text. */
export interface Fields {
  readonly all: readonly Field[];
  /** The labels of the fields that hold the position, the narrowest first. */
  labelsAt(position: number): readonly string[];
}

/** Reads every kind of label and value: tables, forms, key-value pairs. Linear time. */
export function readFields(text: string): Fields {
  const lines = linesOf(text);
  const all = [
    ...delimitedFields(text, lines),
    ...spacedFields(text, lines),
    ...keyedFields(text),
    ...formFields(text, lines),
    ...belowFields(text, lines),
    ...sqlFields(text),
    ...schemaFields(text, lines),
    ...vcardFields(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const starts = all.map(({ start }) => start);
  return { all, labelsAt: (position) => labelsAt(all, starts, position) };
}

/** How far back a field that holds a position may start, in fields: they seldom nest deeper. */
const DEPTH = 12;

function labelsAt(all: readonly Field[], starts: readonly number[], position: number): string[] {
  const before = countUpTo(starts, position);
  const labels: string[] = [];
  for (let i = before - 1; i >= 0 && i >= before - DEPTH; i--) {
    const field = all[i];
    if (field && field.end > position) labels.push(field.label);
  }
  return labels;
}
