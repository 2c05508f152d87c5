import { weightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** NHS number (ISB 0149): ten digits 3-3-4, weights 10 … 2, 11 − sum mod 11. Random ones pass in 9 %: label needed. */
function isValid(digits: string): boolean {
  const check = 11 - (weightedSum(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return /^\d{10}$/.test(digits) && (check === 11 ? 0 : check) === Number(digits[9]);
}

export const gbNhs = numberRecogniser({
  id: 'gb-nhs',
  type: 'HEALTH_INSURANCE',
  keywords: ['nhs', 'chi'],
  pattern: /(?<![\d+/.,-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/]|[.,-]\d)/g,
  check: (digits) => (isValid(digits) ? 'weak' : 'no'),
  labels: words('nhs', 'chi\\b'),
});

export const examples: Examples = {
  hits: ['NHS No. [[943 476 5919]]', 'NHS number: [[9434765919]]'],
  misses: ['NHS No. 943 476 5918', 'call 943 476 5919'],
};
