import { isDayOfYear } from '../../checksums/dates';

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
const FORMS: readonly {
  readonly pattern: RegExp;
  read(groups: readonly string[]): readonly [string, string, string] | null;
  readonly bare?: true;
}[] = [
  {
    pattern: new RegExp(
      `(?<![\\d,/-]|\\d\\.)(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(${YEAR})(?!\\d|:\\d))?(?!\\d|\\.\\d)`,
      'g',
    ),
    read: ([, day = '', month = '', year = '']) => [day, month, year],
  },
  {
    pattern: /(?<![\d,/-]|\d\.)((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d-]|[./]\d)/g,
    read: ([, year = '', month = '', day = '']) => [day, month, year],
  },
  {
    pattern: new RegExp(`(?<![\\d,/-]|\\d\\.)(\\d{1,2})( ?[-/] ?)(\\d{1,2})\\2(${YEAR})(?! ?[/-]?\\d)`, 'g'),
    read: ([, a = '', , b = '', year = '']) => (Number(b) > 12 ? [b, a, year] : [a, b, year]),
  },
  {
    pattern: new RegExp(
      `(?<![\\d,/-]|\\d\\.)(\\d{1,2})(?:\\.|er|st|nd|rd|th|º)? ?(?:of |de |d')?(${MONTH_NAMES})(?![\\p{L}])\\.?(?: (?:de |del |of )?|, ?)?(${YEAR})?(?!\\d)`,
      'giu',
    ),
    read: ([, day = '', month = '', year = '']) => [
      day,
      String(MONTH_OF.get(month.toLowerCase()) ?? 0),
      year,
    ],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))?(?!\\d)`,
      'giu',
    ),
    read: ([, month = '', day = '', year = '']) => [
      day,
      String(MONTH_OF.get(month.toLowerCase()) ?? 0),
      year,
    ],
  },
  {
    pattern: new RegExp(`(?<![\\d,/-]|\\d\\.)(\\d{2}) (\\d{2}) (${YEAR})(?![\\d/-]| \\d)`, 'g'),
    read: ([, day = '', month = '', year = '']) => [day, month, year],
    bare: true,
  },
  {
    pattern: /(?<![\d,/-]|\d\.)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g,
    read: ([, year = '', month = '', day = '']) => [day, month, year],
    bare: true,
  },
  {
    pattern: /(?<![\d,/-]|\d\.)(\d{2})(\d{2})((?:19|20)?\d{2})(?!\d)/g,
    read: ([, day = '', month = '', year = '']) => [day, month, year],
    bare: true,
  },
];

function yearOf(written: string): number | null {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  if (digits.length < 2) return null;
  return Number(digits) + (Number(digits) > 30 ? 1900 : 2000);
}

/** All dates of a text, in any of the usual forms, with an existing day and month. */
export function writtenDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const { pattern, read, bare } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const parts = read(match);
      if (!parts || !isDayOfYear(Number(parts[0]), Number(parts[1]))) continue;
      const length = match[0].replace(/[\s,]+$|(?<=\p{L})\.$/u, '').length;
      dates.push({
        start: match.index,
        end: match.index + length,
        year: yearOf(parts[2]),
        bare: bare === true,
      });
    }
  }
  return dates.sort((a, b) => a.start - b.start || b.end - a.end);
}
