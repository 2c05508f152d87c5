import { hitOf, signed } from './define-recogniser';
import type { Document } from './document';
import type { Candidate } from './recogniser';
import { isReference } from './recognisers/id/reference-value';
import type { WrittenDate } from './recognisers/person/dates';
import type { EndingIn } from './sorted';

/**
 * Numbers of people in lists without headings: the same form directly before or behind the name in two lines
 * or more ("P-3381 Traudl Huber", "Czerny, Waldemar;0815-22;31,40"). One line alone proves nothing.
 */
const FORM =
  '(?:\\p{Lu}{1,4}[-/]?\\d{3,7}(?:[-/]\\d{1,6}){0,2}|\\p{Lu}{1,3}[-/]\\d{2}|\\d{1,4}-\\d{2,4}(?:-\\d{2,5})?|\\d{4,7})';
const BEFORE = new RegExp(`(?:^|\\n)[ \\t|]{0,4}(${FORM})[ \\t]{0,6}[;|/,–-]?[ \\t]{0,6}"?$`, 'u');
const BEHIND = new RegExp(
  `^"?[ \\t]{0,6}[;|/,–-]?[ \\t]{0,6}(${FORM})(?=[ \\t]{0,6}(?:[;|/,)\\n]|$)| {1,6}\\d| [–(])`,
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

/** A heading that says no more than that it is a number: beside names it is that of a person. */
const BARE_HEADING =
  /^(?:\p{L}{1,6}[_ -])?(?:id|nr\.?|no\.?|num\.?|num[ée]ro|nummer|number|numer|n\.?[º°]|code|clé|#)$/u;

/**
 * Whether the headings leave the value to its place beside a name. Without a heading (the line above of a list
 * is none when it holds numbers itself) a number without letters and leading noughts proves too little.
 */
function isOpen(document: Document, { start, text }: Value): boolean {
  const headings = document.fields.labelsAt(start).filter((label) => !/\d/.test(label));
  if (headings.length === 0) return !/^[1-9]\d+$/.test(text);
  return headings.every((heading) => BARE_HEADING.test(heading));
}

const REASON = { key: 'beside-name' };
const rowNumber = signed('row-number', 'CUSTOMER_ID');
const rowDate = signed('row-date', 'DATE_OF_BIRTH');

/** Numbers that stand beside names in two or more lines in the same form. */
export function findRowNumbers(document: Document, persons: readonly Candidate[]): Candidate[] {
  const values = persons
    .flatMap((person) => [...before(document, person), ...behind(document, person)])
    // a column with a heading of its own was read by what the heading says
    .filter((value) => isReference(value.text) && isOpen(document, value));
  const places = new Map<string, Set<number>>();
  for (const { form, start } of values) places.set(form, (places.get(form) ?? new Set()).add(start));
  return values
    .filter(({ form }) => (places.get(form)?.size ?? 0) >= FEWEST_LINES)
    .map(({ start, text }) => rowNumber(hitOf(start, text, 'likely', REASON)));
}

/** Years in which people are born who appear in business texts; later dates are mostly events. */
export const OLDEST = 1915;
export const YOUNGEST = 2012;
/** A list of births reaches back before most contracts and entries of today begin. */
const LONG_AGO = 1990;
/** How far behind the name its date may stand on the line. */
const DATE_REACH = 60;
const LONGEST_ROW = 160;

/**
 * Dates in lists without headings: behind the name on the same line, in two lines or more, all of them years of
 * birth and one long ago ("Hassan Ali – Kurde, Irak – 01.01.1984").
 */
export function findRowDates(
  document: Document,
  persons: EndingIn<Candidate>,
  dates: readonly WrittenDate[],
): Candidate[] {
  const rows = dates.filter(
    (date) =>
      !date.bare && date.year !== null && isRowOf(document, date, persons) && isUnlabelled(document, date),
  );
  const years = rows.map(({ year }) => year as number);
  const isOfBirths =
    years.every((year) => year >= OLDEST && year <= YOUNGEST) && years.some((year) => year <= LONG_AGO);
  if (rows.length < FEWEST_LINES || !isOfBirths) return [];
  return rows.map(({ start, end }) => rowDate({ start, end, confidence: 'likely', reason: REASON }));
}

/** Whether the line begins with a person and the date is the only one on it. Reads no further than rows are long. */
function isRowOf({ text }: Document, date: WrittenDate, persons: EndingIn<Candidate>): boolean {
  const before = text.slice(Math.max(0, date.start - LONGEST_ROW), date.start);
  const from = date.start - before.length + before.lastIndexOf('\n') + 1;
  if (!before.includes('\n') && date.start > LONGEST_ROW) return false;
  const behind = text.slice(date.end, date.end + LONGEST_ROW).split('\n', 1)[0] ?? '';
  return (
    !/\d{1,4}[./-]\d{1,2}[./-]\d{2}/.test(text.slice(from, date.start) + behind) &&
    persons(date.start - DATE_REACH, date.start).some(({ start }) => start - from <= 12 && start >= from)
  );
}

const isUnlabelled = (document: Document, { start }: WrittenDate) =>
  document.fields.labelsAt(start).every((label) => /\d/.test(label));
