import { isDayOfYear } from '../../checksums/dates';
import { luhn } from '../../checksums/luhn';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';
import { isAfm, mod11Portuguese } from './vat-numbers';

/** Irish PPS number: seven digits, check letter (weights 8 … 2, second letter times 9, mod 23), perhaps a second letter. */
function isPps(compact: string): boolean {
  const match = /^(\d{7})([A-W])([A-IW]?)$/.exec(compact);
  if (!match) return false;
  const [, number = '', letter = '', second = ''] = match;
  let sum = second && second !== 'W' ? 9 * (second.charCodeAt(0) - 64) : 0;
  for (let i = 0; i < 7; i++) sum += Number(number[i]) * (8 - i);
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === letter;
}

export const iePps = numberRecogniser({
  id: 'ie-pps',
  type: 'SOCIAL_SECURITY',
  keywords: ['pps'],
  pattern: /\d{7} ?[A-W][A-IW]?/g,
  check: (compact) => (isPps(compact) ? 'weak' : 'no'),
  labels: words('pps'),
});

/** Portuguese NIF and Greek AFM: nine digits, beside their label. */
export const nineDigitTaxId = numberRecogniser({
  id: 'nine-digit-tax-id',
  type: 'TAX_ID',
  keywords: ['nif', 'afm', 'contribuinte', 'αφμ'],
  pattern: /(?<![\d+/.,-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,-]\d)/g,
  check: (digits) => (mod11Portuguese(digits) || isAfm(digits) ? 'weak' : 'no'),
  labels: words('nif', 'afm', 'contribuinte', 'αφμ'),
});

/** French tax number (SPI): thirteen digits, the first 0 to 3. Beside its label. */
export const frTaxNumber = numberRecogniser({
  id: 'fr-tax-number',
  type: 'TAX_ID',
  keywords: ['fisc', 'spi', 'imp'],
  pattern: /(?<![\d+/.,-])[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\d/]|[.,-]\d)/g,
  check: () => 'weak',
  labels: words('(?:n° |num[ée]ro )?fiscal', 'spi\\b', 'n° d.imp'),
});

/** Danish CPR, Swedish personnummer, Finnish hetu and Bulgarian, Romanian, Croatian, Hungarian numbers beside their labels. */
export const northAndEast = numberRecogniser({
  id: 'north-and-east-person-number',
  type: 'SOCIAL_SECURITY',
  keywords: [
    'cpr',
    'personnummer',
    'hetu',
    'henkil',
    'egn',
    'егн',
    'cnp',
    'oib',
    'emšo',
    'jmbg',
    'taj',
    'fødsels',
    'asmens',
    'isikukood',
  ],
  pattern:
    /(?<![\d+/.,])\d{6} \d{5}(?!\d)|(?<![\d+/.,])\d{6}[-+A ]?\d{3,4}[\dA-Y]?|(?<![\d+/.,])\d{11,13}(?!\d)/g,
  check: (compact) => (/^\d{10,13}$/.test(compact) || /^\d{6}A?\d{3}[\dA-Y]$/.test(compact) ? 'weak' : 'no'),
  labels: words(
    'cpr',
    'personnummer',
    'hetu',
    'henkil',
    'egn',
    'егн',
    'cnp',
    'oib',
    'emšo',
    'jmbg',
    'taj',
    'fødsels',
    'asmens',
    'isikukood',
  ),
});

/** Luxembourg matricule: birth date YYYYMMDD, serial, Luhn digit, Verhoeff digit. Beside its label or by the date. */
export const luMatricule = numberRecogniser({
  id: 'lu-matricule',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.,-])(?:19|20)\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{2}(?![\d/]|[.,-]\d)/g,
  check: (digits) =>
    isDayOfYear(Number(digits.slice(6, 8)), Number(digits.slice(4, 6))) && luhn(digits.slice(0, 12))
      ? 'weak'
      : 'no',
  labels: words('matricule', 'cns\\b', 'ccss', 'sozialvers'),
});

export const examples: Examples = {
  hits: [
    'PPS [[1234567T]]',
    'NIF [[123456789]]',
    'AFM [[094014201]]',
    'n° fiscal [[18 42 077 315 664]]',
    'CPR [[211062-5629]]',
  ],
  misses: ['PPS 1234567A', 'NIF 123456780', 'ref 094014201', '211062-5629'],
};
