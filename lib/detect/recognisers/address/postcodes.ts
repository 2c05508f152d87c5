import type { Document } from '../../document';
import { isAlpinePostcode, isGermanPostcode } from '../../places/towns';
import { isWordAt } from '../../word';
import type { Part } from './parts';
import { townEnd } from './town';

/**
 * A postcode with its town, by country: Germany (five digits that exist), Austria, Switzerland and
 * Liechtenstein (four digits that exist and a listed town), Netherlands, Poland, United Kingdom, Ireland,
 * United States, and five or four digits of other countries where a street stands before (`loose`).
 */
export interface Place extends Part {
  /** Only to be used together with a street before it. */
  readonly loose: boolean;
}

const GERMAN = /(?:D ?[-–] ?|D )?\d{5}(?: (?=\p{L})|(?=\p{Lu}\p{Ll}{3}))/gu;
const ALPINE = /(?:(?:A|AT|CH|FL) ?[-–] ?)?\d{4} (?=\p{L})/gu;
const COUNTED =
  /^(?:Euro|EUR|Stück|Stk|Kilometer|Jahre?n?|Teile|Einwohner|Mitarbeiter|Kunden|Exemplare|Meter|Tonnen|Liter|Mal|Menschen|Personen|Artikel|Zeichen|Wörter|Seiten|Mark|Franken|Dollar|Punkte|Schritte|Einheiten|Besucher|Nutzer|Aufrufe|Zeilen|Datensätze|Paletten|Kartons|Kilo|Gramm|Watt|Volt|Stunden|Minuten|Sekunden|Tage|Wochen|Monate|Rechnung|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Und|Oder|Bis|In|Die|Der|Das|Herr|Frau|GmbH|AG|Beleg|Netto|Brutto|Summe|Saldo)(?![\p{L}])/u;

/** Before a number of a norm, a colour or an article: "DIN EN 13724", "RAL 7016". */
const NORM = /(?<![\p{L}])(?:EN|DIN|ISO|IEC|VDE|RAL|ASTM|NORM|Art\.?|Nr\.?)[ -]$/u;
const isNumberOfNorm = (text: string, index: number) => NORM.test(text.slice(Math.max(0, index - 6), index));

function german({ digits, text }: Document): Place[] {
  return [...digits.matchAll(GERMAN)].flatMap(({ index, 0: code }): Place[] => {
    const from = index + code.length;
    if (
      isWordAt(text, index - 1) ||
      /[\d.,/-]$/.test(text.slice(Math.max(0, index - 1), index)) ||
      isNumberOfNorm(text, index) ||
      COUNTED.test(text.slice(from, from + 16))
    )
      return [];
    const { end, listed } = townEnd(text, from);
    if (end < 0) return [];
    const exists = isGermanPostcode(code.replace(/\D/g, ''));
    if (listed && exists) return [{ start: index, end, confidence: 'certain', loose: false }];
    const written = listed && /^\p{Lu}/u.test(text.slice(from, from + 1));
    if (written || (aloneOnLine(text, index, end) && (exists || belowStreet(text, index))))
      return [{ start: index, end, confidence: 'likely', loose: false }];
    return [{ start: index, end, confidence: 'possible', loose: true }];
  });
}

/** Whether the line above ends like a street ("88, pta. 6", "22, allée des Hirondelles"). */
function belowStreet(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 120), index);
  const lineStart = before.lastIndexOf('\n') + 1;
  const above = before.slice(before.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  return lineStart > 0 && above.length < 60 && /\d/.test(above) && /\p{L}{3}/u.test(above);
}

function aloneOnLine(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || /[\n|·,>$] ?$| {3}$/.test(text.slice(Math.max(0, start - 3), start))) &&
    /^ {0,3}(?:\n|$|[|·<]| {3})/.test(text.slice(end, end + 4))
  );
}

function alpine({ digits, text }: Document): Place[] {
  return [...digits.matchAll(ALPINE)].flatMap(({ index, 0: code }): Place[] => {
    const from = index + code.length;
    if (
      isWordAt(text, index - 1) ||
      /[\d.,/–-]$/.test(text.slice(Math.max(0, index - 1), index)) ||
      isNumberOfNorm(text, index) ||
      COUNTED.test(text.slice(from, from + 16))
    )
      return [];
    const { end, listed } = townEnd(text, from);
    if (end < 0) return [];
    const number = code.replace(/\D/g, '');
    const isYear = /^(?:19|20)\d\d$/.test(number) && !/^[A-Z]/.test(code);
    const capital = /^\p{Lu}/u.test(text.slice(from, from + 1));
    const alone = aloneOnLine(text, index, end);
    const introduced = /(?:^|[\n,|;·>(]| (?:in|aus|nach|bei|von|à|a)) {0,2}$/.test(
      text.slice(Math.max(0, index - 8), index),
    );
    const firm = isAlpinePostcode(number) && capital && (alone || (listed && introduced && !isYear));
    return [{ start: index, end, confidence: firm ? 'likely' : 'possible', loose: !firm }];
  });
}

const OTHERS: readonly {
  readonly pattern: RegExp;
  readonly town: boolean;
  readonly loose: boolean;
  readonly british?: true;
}[] = [
  { pattern: /\d{4} ?[A-Z]{2}(?= {1,2}\p{Lu}\p{Ll}| {1,2}[A-Z]{4})/gu, town: true, loose: false },
  { pattern: /\d{2}-\d{3} (?=\p{Lu})/gu, town: true, loose: false },
  { pattern: /\d{4}-\d{3} (?=\p{Lu})/gu, town: true, loose: false },
  {
    pattern: /(?:F|I|E|B|L|NL|PL|CZ|LT|S|DK|FR|IT|ES|BE) ?- ?\d{4,5} (?=\p{Lu})/gu,
    town: true,
    loose: false,
  },
  { pattern: /\d{3} \d{2} (?=\p{Lu})/gu, town: true, loose: true },
  { pattern: /[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}/g, town: false, loose: true, british: true },
  { pattern: /[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}/g, town: false, loose: true, british: true },
  {
    // the states of the USA (USPS, Publication 28, appendix B)
    pattern:
      /(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?!\d)/g,
    town: false,
    loose: true,
  },
];

const TOWN_BEFORE =
  /(?:^|[\n\t|;,(] ?| {2})((?:\p{Lu}[\p{L}'’-]{1,20}(?: (?:upon|on|in|le|under|of|by|St\.?))? ?){1,3}[ ,]{1,3})$/u;

/** Start of the town that stands before a British or Irish postcode on the same line, or -1. */
function townBefore(text: string, index: number): number {
  const town = TOWN_BEFORE.exec(text.slice(Math.max(0, index - 48), index))?.[1];
  return town ? index - town.length : -1;
}

function others({ digits, text }: Document): Place[] {
  return OTHERS.flatMap(({ pattern, town, loose, british }) =>
    [...digits.matchAll(pattern)].flatMap(({ index, 0: code }): Place[] => {
      if (isWordAt(text, index - 1) || /[-/.]/.test(text.charAt(index - 1))) return [];
      let from = index + code.length;
      while (text.charAt(from) === ' ') from++;
      const end = town ? townEnd(text, from).end : index + code.length;
      if (end < 0 || isWordAt(text, end)) return [];
      const townFrom = british ? townBefore(text, index) : -1;
      if (british && townFrom < 0 && loose && BRITISH_AREA.test(code) && code.includes(' '))
        return [{ start: index, end, confidence: 'likely', loose: false }];
      if (townFrom >= 0) return [{ start: townFrom, end, confidence: 'likely', loose: false }];
      return [{ start: index, end, confidence: loose ? 'possible' : 'likely', loose }];
    }),
  );
}

/** Areas of the United Kingdom's postcodes (Royal Mail, Postcode Address File). */
const BRITISH_AREA =
  /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d/;

/** All postcodes with towns of a text, sorted by place. */
export const findPlaces = (document: Document): Place[] =>
  [...german(document), ...alpine(document), ...others(document)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
