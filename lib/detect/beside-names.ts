import { findRowDates, findRowNumbers, OLDEST, YOUNGEST } from './beside-rows';
import type { Document } from './document';
import type { Candidate } from './recogniser';
import { isOtherNumber, phoneShape } from './recognisers/contact/phone-shape';
import { datesOf, type WrittenDate } from './recognisers/person/dates';

/**
 * Values that only a name before them makes personal: "Lotte Vandenberghe (2011-04-02)", "Xana Piñera,
 * 985 555 033", "Grace Oduya (P/2207)". Run after names are known.
 */
const GAP = /^(?:,|;| ?\(| ?\||\t| -| –| ·|"?,"?|'?,'?|:)? {0,12}(?:\*|b\. ?)?$/;
const WIDEST_GAP = 16;

const EVENT_BEHIND = /^[^\n]{0,3}(?:\d{1,2}:\d{2}|uhr)/;

/** Headings of columns whose dates are no birth dates. */
const OTHER_COLUMN =
  /eintritt|austritt|start|beginn|(?<!\p{L})(?:ende|seit|von|bis|datum|date)(?!\p{L})|since|joined|hired|termin|fällig|rechnung|tüv|gültig|zuletzt|ingreso|entr[ée]e|(?:vertrags|lauf|liefer|kauf|start|end)\p{L}{0,6}(?:ende|datum)/u;

interface Value {
  readonly start: number;
  readonly end: number;
}

/** Whether a person ends directly before the value. */
function followsName(document: Document, value: Value, persons: readonly Candidate[]): boolean {
  return persons.some(
    ({ end }) =>
      end <= value.start &&
      value.start - end <= WIDEST_GAP &&
      GAP.test(document.text.slice(end, value.start)),
  );
}

function births(
  document: Document,
  persons: readonly Candidate[],
  dates: readonly WrittenDate[],
): Candidate[] {
  return dates
    .filter(({ year, bare }) => !bare && year !== null && year >= OLDEST && year <= YOUNGEST)
    .filter(
      (date) =>
        document.fields.labelsAt(date.start).every((label) => !OTHER_COLUMN.test(label)) &&
        !EVENT_BEHIND.test(document.lower.slice(date.end, date.end + 8)) &&
        followsName(document, date, persons),
    )
    .map(({ start, end }) => made(start, end, 'DATE_OF_BIRTH', 'date-beside-name'));
}

const BARE_PHONE = /(?<![\d.,/-])\d{2,3} \d{2,3}(?: \d{2,3}){1,3}(?![\d/.-]| \d)/g;

function phones(document: Document, persons: readonly Candidate[]): Candidate[] {
  return [...document.digits.matchAll(BARE_PHONE)]
    .filter(
      ({ 0: value }) =>
        value.replace(/\D/g, '').length === 9 && phoneShape(value) === 'bare' && !isOtherNumber(value),
    )
    .map(({ index, 0: value }) => made(index, index + value.length, 'PHONE', 'phone-beside-name'))
    .filter((value) => followsName(document, value, persons));
}

const REFERENCE = /\(((?:nr\.? ?|no\.? ?|#)?[A-Z]{1,5}[-/ ]?\d{3,4}(?:[-/.]?\d{1,6}){0,3})\)/g;

function references(document: Document, persons: readonly Candidate[]): Candidate[] {
  return [...document.text.matchAll(REFERENCE)]
    .map((match) =>
      made(
        match.index + 1,
        match.index + 1 + (match[1] ?? '').length,
        'CUSTOMER_ID',
        'reference-beside-name',
      ),
    )
    .filter((value) => followsName(document, value, persons));
}

const made = (start: number, end: number, type: Candidate['type'], recogniser: string): Candidate => ({
  start,
  end,
  type,
  confidence: 'likely',
  recogniser,
  reason: { key: 'beside-name' },
});

/** Birth dates, telephone and reference numbers directly behind a person's name. */
export function findBesideNames(document: Document, names: readonly Candidate[]): Candidate[] {
  const persons = names.filter(({ type, confidence }) => type === 'PERSON' && confidence !== 'possible');
  if (persons.length === 0) return [];
  const dates = datesOf(document);
  return [
    ...births(document, persons, dates),
    ...phones(document, persons),
    ...references(document, persons),
    ...findRowNumbers(document, persons),
    ...findRowDates(document, persons, dates),
  ];
}
