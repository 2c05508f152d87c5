import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import type { Confidence } from '../../types';
import { isWordAt } from '../../word';
import { isFirmBare, isFirmNational, isOtherNumber, phoneShape } from './phone-shape';
import { FIRM_PHONE_WORDS, PHONE_WORDS } from './phone-words';

/**
 * Telephone, mobile and fax numbers as people write them (DIN 5008, E.123 and everything else): a leading
 * + or 0 with 8 to 15 digits, or fewer behind a word like "Tel.". Dates, amounts, ranges, article and
 * invoice numbers have to fail here, so a run without label needs the look of a telephone number.
 */
const RUN = /[+(]{0,2}\d{1,15}(?:(?: ?[/–—-]{1,2} ?|\.| ?\( ?|\) ?[/.–—-]? ?| )\(?\d{1,12}){0,9}\)?/g;
const NOT_BEFORE = /[\p{L}\d#§€$£_&?%-]$|\d[.,/:]$|\p{L}\/$/u;
const NOT_BEHIND =
  /^(?:[\p{L}\d%€$]|[,.:]\d|[-/]\p{L}| ?(?:eur|€|%|chf|usd|stk|stück|kg|km|mm|cm|m²|uhr|kwh|st\.|mwst|zł|gbp)(?![\p{L}]))/iu;
/** Labels of other numbers: directly before a run they rule a telephone number out. */
const OTHER_LABEL =
  /(?:^|[^\p{L}])(?:rechnung\p{L}{0,10}|re|rg|invoice|auftrag\p{L}{0,10}|bestell\p{L}{0,10}|order|ordine|artikel\p{L}{0,10}|art|isbn|ean|gtin|serien\p{L}{0,8}|s\/n|sn|hrb|hra|fin|zähler\p{L}{0,10}|plz|blz|konto\p{L}{0,10}|iban|id|az|kd|kdnr|kunden\p{L}{0,8}|st-nr|pin|tan|code|siren|siret|regon|krs|sort code|sendung\p{L}{0,10}|tracking|gln|eori|charge|lot|imei|rev|kostenstelle|bestellnr|bei|ohrmarken?(?: \p{L}{2})?|beleg|kassenbon|bon|interne nummer|patent|drs|ref|vergleichsnummern?)[\s.:#-]{1,4}$/u;
/** Labels that hold against any word for telephones further away ("Handy, IMEI 35…"). */
const HARD_OTHER_LABEL =
  /(?:^|[^\p{L}])(?:imei|isbn|ean|gtin|iban|depot|vertrag|police|polis|meeting-?id|kontonummer|konto)[\s.:#-]{1,4}$/u;
/** Headings of lists of parts and articles: every number up to the line's end is one. */
const LISTED_OTHER =
  /(?:vergleichs|artikel|teile|ersatzteil|bestell|serien|oe-?|sach|referenz)(?:nummern?|-?nr\.)[^\n:]{0,40}:[^\n:]{0,60}$/;
/** The same for numbers that are not even written as telephone numbers are. */
const SOFT_OTHER_LABEL = /(?:^|[^\p{L}])(?:nr|no|ref|number|nummer)[\s.:#-]{1,4}$/u;
const REACH = 40;

/** More digits than one number has: two numbers side by side. */
const LONGEST = 15;
const NEXT_NUMBER = / ?[/–—-] ?(?=[+(]{0,2}\d{2})/g;

/** The hour of a time in brackets: "… 0384 (0:41)". */
const TIME_BEHIND = / \(\d{1,2}$/;

/** A number of its own before one with a leading nought: "Notfall 1 028 9018 0944". */
const COUNTED = /^[1-9]\d? (?=0[1-9]\d{1,4}[ /-]\d)/;

/** Runs of digits and separators; a run that is too long is cut where a second number begins. */
function runsOf(digits: string): { readonly index: number; readonly value: string }[] {
  return [...digits.matchAll(RUN)].flatMap(({ index, 0: run }) =>
    pieces(digits[index + run.length] === ':' ? run.replace(TIME_BEHIND, '') : run).map(({ at, piece }) => {
      const { from, value } = trim(piece);
      return { index: index + at + from, value };
    }),
  );
}

function pieces(run: string): { readonly at: number; readonly piece: string }[] {
  const counted = COUNTED.exec(run)?.[0];
  if (counted) return [{ at: counted.length, piece: run.slice(counted.length) }];
  if (run.replace(/\D/g, '').length <= LONGEST) return [{ at: 0, piece: run }];
  const cuts = [...run.matchAll(NEXT_NUMBER)].filter(
    ({ index }) => run.slice(0, index).replace(/\D/g, '').length >= 7,
  );
  const cut = cuts[0];
  if (!cut) return [{ at: 0, piece: run }];
  const next = cut.index + cut[0].length;
  return [
    { at: 0, piece: run.slice(0, cut.index) },
    { at: next, piece: run.slice(next) },
  ];
}

/** The range of a run without the separators and lone brackets at its ends. */
function trim(run: string): { readonly from: number; readonly value: string } {
  let value = run.replace(/[ /.–—(-]+$/, '');
  if (value.endsWith(')') && (value.startsWith('(') || !value.includes('('))) value = value.slice(0, -1);
  const lone = value.startsWith('(') && !value.includes(')') ? 1 : 0;
  return { from: lone, value: value.slice(lone) };
}

/** Without the line above where that is a row of a table: its words name its own cells. */
const ownLine = (lines: string) =>
  /[;|\t].*[;|\t].*\n/.test(lines) ? lines.slice(lines.lastIndexOf('\n') + 1) : lines;

function labelNear(document: Document, start: number, pattern: RegExp): string | null {
  const before = document.lower.slice(Math.max(0, start - REACH), start);
  const line = ownLine(before.slice(before.lastIndexOf('\n', before.length - 2) + 1));
  const found = pattern.exec(line)?.[0];
  if (found) return found;
  for (const label of document.fields.labelsAt(start)) {
    const match = pattern.exec(label)?.[0];
    if (match) return match;
  }
  return null;
}

/** "T ", "F ", "M " and the like directly before the number, as in signatures. */
const LETTER_LABEL = /(?:^|[\s|·(])[tfmdhp][ .:]{1,3}$/;

function confidenceOf(
  document: Document,
  start: number,
  value: string,
): { confidence: Confidence; word?: string } | null {
  const shape = phoneShape(value);
  if (!shape || isOtherNumber(value)) return null;
  const before = document.lower.slice(Math.max(0, start - 24), start);
  const wide = document.lower.slice(Math.max(0, start - 110), start);
  const isListed = !value.startsWith('+') && LISTED_OTHER.test(wide);
  if (shape === 'international' && !isListed && !(value.startsWith('00') && OTHER_LABEL.test(before))) {
    return { confidence: 'certain', word: '+' };
  }
  const digits = value.replace(/\D/g, '').length;
  if (HARD_OTHER_LABEL.test(before) || isListed) return null;
  const firm = labelNear(document, start, FIRM_PHONE_WORDS);
  if (firm) return { confidence: 'certain', word: firm };
  if (
    OTHER_LABEL.test(before) ||
    (SOFT_OTHER_LABEL.test(before) && !isFirmNational(value) && !isFirmBare(value))
  )
    return null;
  const label = labelNear(document, start, PHONE_WORDS) ?? (LETTER_LABEL.test(before) ? 'T' : null);
  if (shape === 'national') {
    if (isFirmNational(value))
      return { confidence: label ? 'certain' : 'likely', ...(label ? { word: label } : {}) };
    return label && digits >= 7
      ? { confidence: 'likely', word: label }
      : digits >= 9
        ? { confidence: 'possible' }
        : null;
  }
  if (isFirmBare(value)) return { confidence: 'likely', ...(label ? { word: label } : {}) };
  return label && digits >= 8 && !/^n[uú]m/.test(label) ? { confidence: 'likely', word: label } : null;
}

function find(document: Document): Hit[] {
  const found: Hit[] = [];
  for (const { index, value } of runsOf(document.digits)) {
    const end = index + value.length;
    const before = document.text.slice(Math.max(0, index - 2), index);
    const behind = document.text.slice(end, end + 8);
    const quoted = /['’]$/.test(before) && !/^[+0(]/.test(value);
    if (quoted || NOT_BEFORE.test(before) || NOT_BEHIND.test(behind)) continue;
    const sure = confidenceOf(document, index, value);
    if (!sure) continue;
    const reason = { key: sure.word ? 'label' : 'shape', ...(sure.word ? { word: sure.word } : {}) };
    found.push({ start: index, end, confidence: sure.confidence, reason });
  }
  return found;
}

export const phone = defineRecogniser({ id: 'phone', type: 'PHONE', find });

const EXTENSION =
  /(?:durchwahl|dw|nebenstelle|intern|ext(?:ension)?|fax|tel|klappe|poste|toestel|wewn)[ .:]{1,3}(-? ?\d{2,5})(?![\d/.,-]?\d| ?(?:uhr|eur|€|%))/g;

/** Extensions: two to five digits behind "Durchwahl", "-55" behind "Fax". */
export const phoneExtension = defineRecogniser({
  id: 'phone-extension',
  type: 'PHONE',
  find: ({ lower }) =>
    [...lower.matchAll(EXTENSION)].flatMap((match): Hit[] => {
      const value = match[1] ?? '';
      const end = match.index + match[0].length;
      if (isWordAt(lower, match.index - 1) || (/^(?:fax|tel)/.test(match[0]) && !value.startsWith('-')))
        return [];
      const word = match[0].slice(0, -value.length).trim();
      return [hitOf(end - value.length, value, 'likely', { key: 'label', word })];
    }),
});

export const examples: Examples = {
  hits: [
    'Tel. [[030 1234567]]',
    'ruf an: [[+49 (0) 172 / 811 55 09]]',
    '([[03501-57 11 42]])',
    'mobil [[0171-6620943]], danke',
    '[[0049 341 2200 187]]',
    'O89? Fax: [[O89/44 7l 2O 3]]',
    '[[(512) 555-0143]]',
    'M [[079 433 20 81]]',
    'Durchwahl [[-23]]',
    'meine nummer ist [[0 52 31 – 6 66 78]] und',
    'tel;cp\n[[0476279282]];38000',
    'id;phone;mail\n70011;[[0113 4960711]];x',
    "telefon = '[[035934-77 12 06]]', mobil",
    'Neue Sprachnachricht von [[+43 664 2219 0384]] (0:41)',
    'Posso venire quando vuole. [[388 204 1177]]',
    'reachable on [[98450 41277]].',
    '2 to [[07700900412]] delivered',
    'Emergency 1 [[028 9018 0944]] (Anna)',
  ],
  misses: [
    'am 12.03.2024, 0431',
    'Rechnung 0815-4711-22',
    '2024-00871',
    '1.234,56 EUR',
    'Seite 8150/8159',
    '07:00-15:45',
    '05.07.2024 06.07.2024',
    'ISBN 0-306-40615-2',
    'Version 0.12.34',
    '2019–2023',
    'Artikel 0044-1234-5678',
    'Vergleichsnummern (nur zur Orientierung): 0 001 218 158, 004 151 26 01 80',
    'Handy, IMEI 35 209900 176148 1, weg',
    'Rückruf erbeten: Depot 7700 219 446, will',
  ],
};
