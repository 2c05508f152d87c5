/** How a run of digits is written, before any context is looked at. */
export type PhoneShape = 'international' | 'national' | 'bare';

const DATE_LIKE =
  /^\(?(?:(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)|(?:19|20)\d{2}[./-](?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01])(?!\d)|(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?!\d{3}))/;
const YEAR_RANGE = /^(?:19|20)\d{2} ?[–—/-] ?(?:(?:19|20)?\d{2})$/;
const IP_LIKE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DECIMAL = /^0[.]\d+$/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/** Months as in "02/2011 – 07/2016", and serials behind a year as in "2024-00871". */
const MONTH_RANGE = /^(?:0[1-9]|1[0-2])\/(?:19|20)\d{2}/;
const AFTER_YEAR = /^(?:19|20)\d{2}[/-]\d{1,6}$|^\d{1,2}[/-](?:19|20)\d{2}$/;
const PLACEHOLDER = /^\+?\d{0,3}0{7,}$|^(?:\d{2} ){5,}\d{2}$/;

/** Whether digits with separators are a date, a range of years, a decimal or the like. */
/** Numbers of an outline or a bill of quantities: dotted pairs ("03.01.0010"). */
const OUTLINE = /^\d{2}(?:\.\d{2}){1,3}(?:\.\d{2,4})?$/;
/** Receipts and the like: three equal-looking groups. */
const RECEIPT = /^(?!01[5-7])\d{4}-\d{4}-\d{2,4}$/;
const FRENCH = /^0[1-9](?:\.\d{2}){4}$/;

export const isOtherNumber = (value: string): boolean =>
  !FRENCH.test(value) &&
  [
    OUTLINE,
    RECEIPT,
    DATE_LIKE,
    YEAR_RANGE,
    IP_LIKE,
    DECIMAL,
    THOUSANDS,
    MONTH_RANGE,
    AFTER_YEAR,
    PLACEHOLDER,
  ].some((pattern) => pattern.test(value));

const digitsOf = (value: string) => value.replace(/\D/g, '');

/** Shape of a candidate, or null when it has too few or too many digits to be dialled. */
export function phoneShape(value: string): PhoneShape | null {
  const digits = digitsOf(value);
  if (digits.length > 15 || digits.length < 5) return null;
  if (/^\(?\+/.test(value)) return digits.length >= 8 ? 'international' : null;
  if (/^\(?00[1-9]/.test(value)) return digits.length >= 10 ? 'international' : null;
  return /^\(?0/.test(value) ? 'national' : 'bare';
}

const AREA_SEPARATOR = /^\(?0[\d ]{1,7}\)? ?[/–—-] ?\d|^\(0\d{1,5}\)|^\(0[\d ]{1,8}\)/;
const GROUPS = /^0\d{1,5}[ .]\d/;
const SPREAD = /^0 \d/;
const MOBILE = /^(?:01[5-7]\d{8,9}|07[1-57-9]\d{8})$/;

/** A national number that is written as only telephone numbers are. Digits alone prove less. */
export function isFirmNational(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length < 8 || digits.length > 13) return false;
  return AREA_SEPARATOR.test(value) || GROUPS.test(value) || SPREAD.test(value) || MOBILE.test(digits);
}

const US = /^\(\d{3}\) ?\d{3}[-. ]\d{4}$|^\d{3}[-.]\d{3}[-.]\d{4}$/;
const SPANISH = /^[679]\d{2} \d{2} \d{2} \d{2}$|^9\d \d{3} \d{2} \d{2}$|^[67]\d{2} \d{3} \d{3}$/;
const ITALIAN_MOBILE = /^3[2-9]\d \d{3} \d{4}$/;
const POLISH = /^[4-8]\d{2}-\d{3}-\d{3}$/;

/** Numbers without a leading zero that are written in the way of the United States, Spain, Italy or Poland. */
export const isFirmBare = (value: string): boolean =>
  US.test(value) || SPANISH.test(value) || POLISH.test(value) || ITALIAN_MOBILE.test(value);
