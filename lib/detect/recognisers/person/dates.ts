import { isDayOfYear } from '../../checksums/dates';
import { perDocument } from '../../document';

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'january', 'janvier', 'gennaio', 'enero', 'januari', 'stycznia', 'ledna'],
  [
    'februar',
    'feber',
    'feb',
    'february',
    'février',
    'fevrier',
    'febbraio',
    'febrero',
    'februari',
    'lutego',
    'února',
  ],
  ['märz', 'maerz', 'mär', 'mrz', 'march', 'mar', 'mars', 'marzo', 'maart', 'marca', 'března'],
  ['april', 'apr', 'avril', 'aprile', 'abril', 'kwietnia', 'dubna'],
  ['mai', 'may', 'maggio', 'mayo', 'mei', 'maja', 'května'],
  ['juni', 'jun', 'june', 'juin', 'giugno', 'junio', 'czerwca', 'června'],
  ['juli', 'jul', 'july', 'juillet', 'luglio', 'julio', 'lipca', 'července'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'sierpnia', 'srpna'],
  ['september', 'sept', 'sep', 'septembre', 'settembre', 'septiembre', 'września', 'září'],
  ['oktober', 'okt', 'october', 'oct', 'octobre', 'ottobre', 'octubre', 'października', 'října'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'listopadu'],
  [
    'dezember',
    'dez',
    'december',
    'dec',
    'décembre',
    'decembre',
    'dicembre',
    'diciembre',
    'grudnia',
    'prosince',
  ],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** Names of the months, longest first, as alternatives of a pattern. */
export const MONTH_NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** A date found in a text. `year` is null where none is written. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** Digits without separators, or parted by blanks: only a label makes them a date. */
  readonly bare: boolean;
}

const YEAR = "(?:(?:19|20)\\d{2}|[’'‘]?\\d{2})";

interface Form {
  /** Sticky, from the first digit of the date. */
  readonly pattern: RegExp;
  read(groups: readonly string[]): readonly [string, string, string] | null;
  readonly bare?: true;
}

const byName = (day = '', month = '', year = '') =>
  [day, String(MONTH_OF.get(month.toLowerCase()) ?? 0), year] as const;

/** What may not stand before a date's first digit. */
const NOT_BEFORE = /[\d,/-]$|\d\.$/;

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(${YEAR})(?!\\d|:\\d))?(?!\\d|\\.\\d)`, 'y'),
    read: ([, day = '', month = '', year = '']) => [day, month, year],
  },
  {
    pattern: /((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d-]|[./]\d)/y,
    read: ([, year = '', month = '', day = '']) => [day, month, year],
  },
  {
    pattern: new RegExp(`(\\d{1,2})( ?[-/] ?)(\\d{1,2})\\2(${YEAR})(?! ?[/-]?\\d)`, 'y'),
    read: ([, a = '', , b = '', year = '']) => (Number(b) > 12 ? [b, a, year] : [a, b, year]),
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:\\.|er|st|nd|rd|th|º)? ?(?:of |de |d')?(${MONTH_NAMES})(?![\\p{L}])\\.?(?: (?:de |del |of )?|, ?)?(${YEAR})?(?!\\d)`,
      'iuy',
    ),
    read: ([, day, month, year]) => byName(day, month, year),
  },
  {
    pattern: new RegExp(`(\\d{2}) (\\d{2}) (${YEAR})(?![\\d/-]| \\d)`, 'y'),
    read: ([, day = '', month = '', year = '']) => [day, month, year],
    bare: true,
  },
  {
    pattern: /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y,
    read: ([, year = '', month = '', day = '']) => [day, month, year],
    bare: true,
  },
  {
    pattern: /(\d{2})(\d{2})((?:19|20)?\d{2})(?!\d)/y,
    read: ([, day = '', month = '', year = '']) => [day, month, year],
    bare: true,
  },
];

/** A month before the day ("May 14, 1996"): found from the day backwards, since few words are followed by one. */
const DAY_BEHIND_WORD = / (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d{2}|[’'‘]?\d{2}))?(?!\d)/g;
const WORD_BEFORE = /(?<![\p{L}\d])(\p{L}{3,12})\.?$/u;
const LONGEST_MONTH = 14;

function monthFirst(text: string): WrittenDate[] {
  return [...text.matchAll(DAY_BEHIND_WORD)].flatMap(({ index, 0: behind, 1: day, 2: year }) => {
    const from = Math.max(0, index - LONGEST_MONTH);
    const word = WORD_BEFORE.exec(text.slice(from, index));
    const parts = word && MONTH_OF.has((word[1] ?? '').toLowerCase()) ? byName(day, word[1], year) : null;
    return toDate(from + (word?.index ?? 0), index + behind.length, parts, false);
  });
}

function yearOf(written: string): number | null {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  if (digits.length < 2) return null;
  return Number(digits) + (Number(digits) > 30 ? 1900 : 2000);
}

const ENDING = /[\s,]+$|(?<=\p{L})\.$/u;

function toDate(start: number, end: number, parts: readonly [string, string, string] | null, bare: boolean) {
  return parts && isDayOfYear(Number(parts[0]), Number(parts[1]))
    ? [{ start, end, year: yearOf(parts[2]), bare }]
    : [];
}

/** Dates that begin with a digit: each form is tried at each number. */
function fromNumbers(text: string): WrittenDate[] {
  const reach = FORMS.map(() => 0);
  return [...text.matchAll(/(?<!\d)\d/g)].flatMap(({ index }) => {
    if (NOT_BEFORE.test(text.slice(Math.max(0, index - 2), index))) return [];
    return FORMS.flatMap(({ pattern, read, bare }, form) => {
      pattern.lastIndex = index < (reach[form] ?? 0) ? text.length : index;
      const match = pattern.exec(text);
      if (!match) return [];
      reach[form] = index + match[0].length;
      return toDate(index, index + match[0].replace(ENDING, '').length, read(match), bare === true);
    });
  });
}

/** All dates of a text, in any of the usual forms, with an existing day and month. */
export const writtenDates = (text: string): WrittenDate[] =>
  [...fromNumbers(text), ...monthFirst(text)].sort((a, b) => a.start - b.start || b.end - a.end);

/** The dates of a document, read once. */
export const datesOf = perDocument(({ digits }) => writtenDates(digits));
