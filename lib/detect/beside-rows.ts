import type { Document } from './document';
import type { Candidate } from './recogniser';
import { isReference } from './recognisers/id/reference-value';

/**
 * Numbers of people in lists without headings: the same form directly before or behind the name in two lines
 * or more ("P-3381 Traudl Huber", "Czerny, Waldemar;0815-22;31,40"). One line alone proves nothing.
 */
const FORM = '(?:\\p{Lu}{1,3}-?\\d{3,6}|\\d{1,4}-\\d{2,4})';
const BEFORE = new RegExp(`(?:^|\\n)[ \\t|]{0,4}(${FORM})[ \\t]{0,6}[;|/,]?[ \\t]{0,6}"?$`, 'u');
const BEHIND = new RegExp(
  `^"?[ \\t]{0,6}[;|/,]?[ \\t]{0,6}(${FORM})(?=[ \\t]{0,6}(?:[;|/\\n]|$)| {1,6}\\d)`,
  'u',
);
const REACH = 28;
const FEWEST_LINES = 2;

interface Value {
  readonly start: number;
  readonly text: string;
  /** Its form on its side of the name: letters as A, digits as 9. */
  readonly form: string;
}

const formOf = (value: string) => value.replace(/\p{Lu}/gu, 'A').replace(/\d/g, '9');

function before({ text }: Document, { start }: Candidate): Value[] {
  const stretch = text.slice(Math.max(0, start - REACH), start);
  const match = BEFORE.exec(stretch);
  const value = match?.[1];
  if (!match || !value) return [];
  const at = start - stretch.length + match.index + match[0].indexOf(value);
  return [{ start: at, text: value, form: `< ${formOf(value)}` }];
}

function behind({ text }: Document, { end }: Candidate): Value[] {
  const match = BEHIND.exec(text.slice(end, end + REACH));
  const value = match?.[1];
  if (!match || !value) return [];
  return [{ start: end + match[0].indexOf(value), text: value, form: `> ${formOf(value)}` }];
}

/** Whether a heading names the value: the line above of a list is none when it holds numbers itself. */
const hasHeading = (document: Document, start: number) =>
  document.fields.labelsAt(start).some((label) => !/\d/.test(label));

/** Numbers that stand beside names in two or more lines in the same form. */
export function findRowNumbers(document: Document, persons: readonly Candidate[]): Candidate[] {
  const values = persons
    .flatMap((person) => [...before(document, person), ...behind(document, person)])
    // a column with a heading of its own was read by what the heading says
    .filter(({ start, text }) => isReference(text) && !hasHeading(document, start));
  const places = new Map<string, Set<number>>();
  for (const { form, start } of values) places.set(form, (places.get(form) ?? new Set()).add(start));
  return values
    .filter(({ form }) => (places.get(form)?.size ?? 0) >= FEWEST_LINES)
    .map(({ start, text }) => ({
      start,
      end: start + text.length,
      type: 'CUSTOMER_ID',
      confidence: 'likely',
      recogniser: 'row-number',
      reason: { key: 'beside-name' },
    }));
}
