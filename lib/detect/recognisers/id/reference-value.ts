import { healDigits } from '../../ocr';

/**
 * A reference as it follows its label: a token with a digit, perhaps with letters before it and further
 * groups of digits behind it ("VS 8830 114 52", "34 Js 20917/25", "MV-2O14-117", "S 17 R 402/24").
 */
const TOKEN =
  '#?(?=[\\p{L}\\p{N}./_:-]{0,24}\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[./_:–-]{1,2}(?=[\\p{L}\\p{N}])){0,40}';
const HEAD =
  '(?:[\\p{Lu}]{1,4}[ -](?=\\d)|[IVX]{1,4} [A-Z]{1,4} (?=\\d)|\\d{1,3} [XVI]{1,5} (?=\\d)|[\\p{Lu}/-]{2,8} (?=\\d)|(?!zu|in|ab|an|am|um|im|je|to|at|by|on|of|de|le)\\p{Ll}{2} (?=\\d{3} ?\\d{3}))?';
const REGISTER = '(?: (?:[A-Z]{1,3}[a-z]{0,2}|UJs|KLs|StVK|BRs|OWi|TaBV|SLa|Reg))?';
const GROUP = `(?:(?:${REGISTER} | (?:schräg)?strich | slash )\\d(?:[./-]{0,2}\\d){0,13}(?:\\.?[A-Za-z])?(?![\\p{L}\\d%€]|[.:]\\d|,\\d{1,2}(?!\\d)))`;
/** Signs of the clerk or the department behind a file number: "1187/24 RI-mk", "614/2024 K", "00318/25 BA07". */
const CLERK =
  '(?:(?<=/\\d{2,4}) (?!(?:AG|LG|VG|SG|FG|KG|SE|EUR|CHF|USD)(?![\\p{L}]))(?:\\p{Lu}{1,3}(?:-?\\p{L}{1,3}|\\d{1,3})?|\\p{Lu}\\p{L}{0,2}/\\p{L}{1,3})(?![\\p{L}\\d/]))?';

/** Sticky pattern of a reference. */
export const REFERENCE = new RegExp(`${HEAD}${TOKEN}${GROUP}{0,4}${CLERK}`, 'uy');

const DATE =
  /^(?:\d{1,2}\.\d{1,2}(?:\.(?:\d{2,4})?)?|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|(?:19|20)\d{2})$/;
const SPELT_DATE =
  /^\d{1,2}\.? (?:jan|feb|mär|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])\p{L}{0,6}\.? \d{2,4}$/iu;
const TIME = /^\d{1,2}:\d{2}/;
const AMOUNT = /^\d{1,3}(?:[.']\d{3})*(?:,\d{1,2})?$/;
const COUNT = /^\d{1,3}$/;

const UUID = /^[\da-f]{8}-[\da-f]{4}-/i;
const PATH = /^\/|\/\p{Ll}{3,}[^/]*\/|\\\\|\.(?:pdf|txt|docx?|xlsx?|png|jpe?g|py|js|ts|json|xml|csv|html?)$/u;
const MONEY = /^(?:EUR|CHF|USD|GBP|PLN|AKTE) /;
const IBAN_LIKE = /^[A-Z]{2}\d{2} ?\d{4} ?\d{4}/;
const CODE = /^[a-z]+\.[a-z]|^\p{Ll}{3,}\d$/u;
const NORM = /^(?:EN|ISO|DIN|IEC|VDE)[ -]/;
const isOther = (raw: string) => {
  const value = healDigits(raw);
  return [MONEY, IBAN_LIKE, DATE, SPELT_DATE, TIME, UUID, PATH, CODE, NORM].some((pattern) =>
    pattern.test(value),
  );
};

/** Whether a value behind "Kundennummer" and the like can be one. */
export const isNumber = (value: string): boolean => !isOther(value) && /\d{2}|\p{L}.*\d$/u.test(value);

/** Whether a value behind "Vertrag", "claim" and the like looks like a reference and no date, amount, count or year. */
export function isReference(value: string): boolean {
  if (isOther(value) || AMOUNT.test(value) || COUNT.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  if (/^\d+$/.test(value)) return digits >= 4 && digits <= 14;
  if (/^\d+(?: \d+)+$/.test(value)) return digits >= 6;
  return (
    digits >= 2 &&
    value.length >= 4 &&
    !/^(?:[a-z]+\d|\d{1,3}-?\p{L}{1,14}|[A-Z] \d{1,2}(?!\d).*)$/u.test(value)
  );
}

/** Whether a value is a reference whatever stands before it: five digits, or four with letters or separators. */
export const isStrongReference = (value: string): boolean =>
  isReference(value) &&
  !/^\p{Ll}/u.test(value) &&
  value.replace(/\D/g, '').length >= (/^\d+$/.test(value) ? 5 : 4) &&
  !/^\d{1,3}(?:[. ]\d{3})+$/.test(value);
