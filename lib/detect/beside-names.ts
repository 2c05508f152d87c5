import { findRowDates, findRowNumbers, OLDEST, YOUNGEST } from './beside-rows';
import { type Hit, hitOf, signed } from './define-recogniser';
import { findDerivedAccounts } from './derived-accounts';
import type { Document } from './document';
import type { Candidate } from './recogniser';
import { isOtherNumber, phoneShape } from './recognisers/contact/phone-shape';
import { datesOf, type WrittenDate } from './recognisers/person/dates';
import { byEnd, type EndingIn } from './sorted';

/**
 * Values that only a name before them makes personal: "Lotte Vandenberghe (2011-04-02)", "Nerea Solís,
 * 943 555 018". Run after names are known.
 */
const GAP = /^(?:,|;| ?\(| ?\||\t| -| –| ·|"?,"?|'?,'?|:)? {0,12}(?:\*|b\. ?)?$/;
const WIDEST_GAP = 16;

const EVENT_BEHIND = /^[^\n]{0,3}(?:\d{1,2}:\d{2}|uhr)/;

/** Headings of columns whose dates are no birth dates. */
const OTHER_COLUMN =
  /eintritt|austritt|start|beginn|(?<!\p{L})(?:ende|seit|von|bis|datum|date)(?!\p{L})|since|joined|hired|termin|fällig|rechnung|tüv|gültig|zuletzt|ingreso|entr[ée]e|(?:vertrags|lauf|liefer|kauf|start|end)\p{L}{0,6}(?:ende|datum)/u;

type Persons = EndingIn<Candidate>;

const REASON = { key: 'beside-name' };
const birth = signed('date-beside-name', 'DATE_OF_BIRTH');
const phone = signed('phone-beside-name', 'PHONE');

/** Whether a person ends directly before the value. */
const followsName = ({ text }: Document, { start }: { readonly start: number }, persons: Persons): boolean =>
  persons(start - WIDEST_GAP, start).some(({ end }) => GAP.test(text.slice(end, start)));

function births(document: Document, persons: Persons, dates: readonly WrittenDate[]): Hit[] {
  return dates
    .filter(({ year, bare }) => !bare && year !== null && year >= OLDEST && year <= YOUNGEST)
    .filter(
      (date) =>
        document.fields.labelsAt(date.start).every((label) => !OTHER_COLUMN.test(label)) &&
        !EVENT_BEHIND.test(document.lower.slice(date.end, date.end + 8)) &&
        followsName(document, date, persons),
    )
    .map(({ start, end }) => ({ start, end, confidence: 'likely', reason: REASON }));
}

const BARE_PHONE = /(?<![\d.,/-])\d{2,3} \d{2,3}(?: \d{2,3}){1,3}(?![\d/.-]| \d)/g;

function phones(document: Document, persons: Persons): Hit[] {
  return [...document.digits.matchAll(BARE_PHONE)]
    .filter(
      ({ 0: value }) =>
        value.replace(/\D/g, '').length === 9 && phoneShape(value) === 'bare' && !isOtherNumber(value),
    )
    .map(({ index, 0: value }) => hitOf(index, value, 'likely', REASON))
    .filter((hit) => followsName(document, hit, persons));
}

/** Birth dates and telephone numbers directly behind a person's name, and numbers and dates in rows of names. */
export function findBesideNames(document: Document, names: readonly Candidate[]): Candidate[] {
  const persons = names.filter(({ type, confidence }) => type === 'PERSON' && confidence !== 'possible');
  if (persons.length === 0) return [];
  const dates = datesOf(document);
  const ending = byEnd(persons);
  return [
    ...births(document, ending, dates).map(birth),
    ...phones(document, ending).map(phone),
    ...findDerivedAccounts(document, persons),
    ...findRowNumbers(document, persons),
    ...findRowDates(document, ending, dates),
  ];
}
