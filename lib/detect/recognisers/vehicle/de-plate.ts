import { labelFor } from '../../context';
import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWordAt } from '../../word';
import { isDistrict } from './de-districts';
import { VEHICLE_WORDS } from './vehicle-words';

/**
 * German licence plate (FZV § 9): district code, one or two letters, up to four digits, at most eight
 * signs, E or H behind. With the hyphen (or the colon of the seal) and a known district it stands alone;
 * with blanks only it looks like a case number or a standard and needs a word like "Kennzeichen".
 */
const PATTERN = /([A-ZÄÖÜ]{1,3})( ?[-–:•·] ?| )([A-ZÖÜ]{1,2})[ -]?([1-9]\d{0,3}) ?([EH])?(?![\p{L}\d])/gu;
const LOWER = /([a-zäöü]{1,3})( ?- ?| )([a-z]{1,2})[ -]?([1-9]\d{0,3})([eh])?(?![\p{L}\d])/gu;

/** Words before which "AB-CD 123" is a ruling, a standard or an article, no plate. */
const NO_PLATE =
  /(?:njw|bgh|din|iso|en|vde|ral|typ|art|nr|modell|serie|version|usb|hp|§|artikel|bestell|profil|kw|sn)[ .:/-]{0,3}$/;

function make(document: Document, match: RegExpExecArray, lower: boolean): Hit[] {
  const [value, district = '', gap = ' ', letters = '', number = ''] = match;
  const start = match.index;
  const end = start + value.trimEnd().length;
  const hyphen = gap.trim() !== '';
  if (isWordAt(document.text, start - 1) || /[-/.]/.test(document.text.charAt(start - 1))) return [];
  if (hyphen && match[0].slice(district.length + gap.length).includes('-')) return [];
  if (/^[-/.:·]\d|^[-/]\p{L}/u.test(document.text.slice(end, end + 2))) return [];
  if (!isDistrict(district.toUpperCase()) || (district + letters + number).length > 9) return [];
  const label = labelFor(document, start, end, VEHICLE_WORDS);
  if (!label && (lower || !hyphen || NO_PLATE.test(document.lower.slice(Math.max(0, start - 12), start))))
    return [];
  if (lower && !hyphen && !/kenn|plate/.test(label ?? '')) return [];
  const reason = label ? { key: 'label', word: label } : { key: 'district', word: district };
  return [{ start, end, confidence: label ? 'certain' : 'likely', reason }];
}

export const dePlate = defineRecogniser({
  id: 'de-plate',
  type: 'LICENSE_PLATE',
  find: (document) => [
    ...[...document.digits.matchAll(PATTERN)].flatMap((match) => make(document, match, false)),
    ...[...document.text.matchAll(LOWER)].flatMap((match) => make(document, match, true)),
  ],
});

export const examples: Examples = {
  hits: [
    'Der Wagen [[F-HK 2207]] steht vorn',
    '[[GÖ-LF 330]]',
    'Fahrzeug [[MI-RT 32O]]',
    'Kennzeichen [[RO KD 318]]',
    'Taxi [[HB:SK 337]]',
    'wem gehört der graue golf [[hm-rk 83]]',
    'Oldtimer [[R-MC 7H]]',
  ],
  misses: [
    'VI ZR 261/17',
    'NJW-RR 1999',
    'DIN EN 1090',
    'XX-YY 123',
    'VIII ZR 12',
    'Typ HB-SK 337',
    'AB-CD-123',
  ],
};
