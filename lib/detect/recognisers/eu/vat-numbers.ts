import { luhn } from '../../checksums/luhn';
import { mod1110 } from '../../checksums/mod11-10';
import { weightedSum } from '../../checksums/weighted';

/** A country's VAT number: what follows the prefix, and its check where one is published and used. */
export interface VatForm {
  readonly prefix: string;
  /** Regex source of the part behind the prefix, blanks, dots and hyphens allowed between the signs. */
  readonly body: string;
  /** Judges the compact body. */
  valid(body: string): boolean;
}

const digits = (count: number) => `\\d(?:[ .-]?\\d){${count - 1}}`;
const always = () => true;

function mod11(body: string, weights: readonly number[], tens: number): boolean {
  const rest = weightedSum(body.slice(0, -1), weights) % 11;
  return (rest === 10 ? tens : rest) === Number(body.at(-1));
}

function austrian(body: string): boolean {
  let sum = 4;
  for (let i = 0; i < 7; i++) {
    const product = Number(body[i]) * (i % 2 ? 2 : 1);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(body[7]);
}

function swiss(body: string): boolean {
  const check = (11 - (weightedSum(body.slice(0, 8), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11;
  return check === Number(body[8]);
}

/** Spanish CIF: letter of the legal form, seven digits, check sign. */
export function isCif(body: string): boolean {
  const match = /^([ABCDEFGHJNPQRSUVW])(\d{7})([\dA-J])$/.exec(body);
  if (!match) return false;
  const number = match[2] ?? '';
  let sum = 0;
  for (let i = 0; i < 7; i++) {
    const product = Number(number[i]) * (i % 2 ? 1 : 2);
    sum += Math.floor(product / 10) + (product % 10);
  }
  const check = (10 - (sum % 10)) % 10;
  return match[3] === String(check) || match[3] === 'JABCDEFGHI'[check];
}

/** Polish NIP: weights 6 5 7 2 3 4 5 6 7, mod 11. */
export const isNip = (body: string): boolean =>
  /^\d{10}$/.test(body) &&
  weightedSum(body.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(body[9]);

/** Italian partita IVA: Luhn over eleven digits. */
export const isPartitaIva = (body: string): boolean => /^\d{11}$/.test(body) && luhn(body);

/** Belgian enterprise number: 97 − n mod 97. */
export const isBelgian = (body: string): boolean =>
  /^[01]\d{9}$/.test(body) && 97 - (Number(body.slice(0, 8)) % 97) === Number(body.slice(8));

function british(body: string): boolean {
  const sum = weightedSum(body.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + Number(body.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

function dutch(body: string): boolean {
  const sum = weightedSum(body.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return sum === Number(body[8]) || /^\d{9}B\d{2}$/.test(body);
}

function french(body: string): boolean {
  const key = (12 + 3 * (Number(body.slice(2)) % 97)) % 97;
  return !/^\d{2}/.test(body) || key === Number(body.slice(0, 2));
}

/** VAT numbers with their country prefix (Directive 2006/112/EC Art. 215; Switzerland, United Kingdom beside). */
export const VAT_FORMS: readonly VatForm[] = [
  { prefix: 'DE', body: digits(9), valid: mod1110 },
  { prefix: 'ATU', body: digits(8), valid: austrian },
  { prefix: 'AT ?U', body: digits(8), valid: austrian },
  { prefix: 'BE', body: `[01]${digits(9).replace(/^\\d/, '(?:[ .-]?\\d)')}`, valid: isBelgian },
  { prefix: 'BG', body: digits(9), valid: always },
  {
    prefix: 'CHE',
    body: `${digits(9)}(?: (?:MWST|TVA|IVA)(?![A-Z]))?`,
    valid: (body) => swiss(body.slice(0, 9)),
  },
  { prefix: 'CY', body: `${digits(8)}[A-Z]`, valid: always },
  { prefix: 'CZ', body: `${digits(8)}(?:\\d{1,2})?`, valid: always },
  { prefix: 'DK', body: digits(8), valid: (body) => weightedSum(body, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  { prefix: 'EE', body: digits(9), valid: always },
  { prefix: 'EL', body: digits(9), valid: always },
  { prefix: 'ES', body: '[A-Z\\d][ -]?\\d{7}[A-Z\\d]', valid: always },
  { prefix: 'FI', body: digits(8), valid: always },
  { prefix: 'FR', body: `[A-Z\\d]{2}[ .]?${digits(9)}`, valid: french },
  { prefix: 'GB', body: digits(9), valid: british },
  { prefix: 'HR', body: digits(11), valid: mod1110 },
  { prefix: 'HU', body: digits(8), valid: always },
  { prefix: 'IE', body: '\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]', valid: always },
  { prefix: 'IT', body: digits(11), valid: isPartitaIva },
  { prefix: 'LT', body: `${digits(9)}(?:\\d{3})?`, valid: always },
  { prefix: 'LU', body: digits(8), valid: (body) => Number(body.slice(0, 6)) % 89 === Number(body.slice(6)) },
  { prefix: 'LV', body: digits(11), valid: always },
  { prefix: 'MT', body: digits(8), valid: always },
  { prefix: 'NL', body: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?B[ .]?\\d{2}', valid: dutch },
  { prefix: 'PL', body: digits(10), valid: isNip },
  { prefix: 'PT', body: digits(9), valid: (body) => mod11Portuguese(body) },
  { prefix: 'RO', body: digits(8), valid: always },
  { prefix: 'SE', body: digits(12), valid: always },
  { prefix: 'SI', body: digits(8), valid: always },
  { prefix: 'SK', body: digits(10), valid: (body) => Number(body) % 11 === 0 },
  { prefix: 'XI', body: digits(9), valid: british },
];

/** Portuguese NIF: weights 9 … 2, 11 − sum mod 11, 10 and 11 as 0. */
export function mod11Portuguese(body: string): boolean {
  const check = 11 - (weightedSum(body.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === Number(body[8]);
}

/** Greek AFM: weights 256 … 2, mod 11, 10 as 0. */
export const isAfm = (body: string): boolean =>
  /^\d{9}$/.test(body) && mod11(body, [256, 128, 64, 32, 16, 8, 4, 2], 0);
