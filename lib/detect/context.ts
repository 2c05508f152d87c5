import type { Document } from './document';

/** How far before a value its label may end, in UTF-16 units. */
const REACH = 40;
/** How far behind a value a label may start ("0815 (Kundennummer)"). */
const REACH_BEHIND = 18;

/** The last match of a label pattern in the stretch before `start`, or null. */
function labelBefore({ lower }: Document, start: number, labels: RegExp): string | null {
  const stretch = lower.slice(Math.max(0, start - REACH), start);
  const paragraph = stretch.slice(stretch.lastIndexOf('\n\n') + 1);
  return labels.exec(paragraph)?.[0] ?? null;
}

/** Whether one of the labels gives a column, form line or key to the value. */
function labelOfField(document: Document, start: number, labels: RegExp): string | null {
  for (const label of document.fields.labelsAt(start)) {
    const found = labels.exec(label);
    if (found) return found[0];
  }
  return null;
}

/**
 * The word that says what a value is: before it within 40 characters, as its column heading, key or
 * form label, or close behind it on the same line. Null where there is none.
 */
export function labelFor(document: Document, start: number, end: number, labels: RegExp): string | null {
  const before = labelBefore(document, start, labels) ?? labelOfField(document, start, labels);
  if (before) return before;
  const behind = document.lower.slice(end, end + REACH_BEHIND).split('\n', 1)[0] ?? '';
  return labels.exec(behind)?.[0] ?? null;
}
