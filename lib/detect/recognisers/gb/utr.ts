import { weightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** UK unique taxpayer reference (HMRC): check digit first, weights 6 7 8 9 10 5 4 3 2, mod 11 into 2 1 9 8 7 6 5 4 3 2 1. Label needed. */
const isValid = (digits: string) =>
  '21987654321'[weightedSum(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];

export const gbUtr = numberRecogniser({
  id: 'gb-utr',
  type: 'TAX_ID',
  keywords: ['utr', 'taxpayer'],
  pattern: /(?<![\d+/.,-])\d{5} ?\d{5}(?![\d/]|[.,-]\d)/g,
  check: (digits) => (isValid(digits) ? 'weak' : 'no'),
  labels: words('utr', 'unique tax'),
});

export const examples: Examples = {
  hits: ['UTR: [[1955839661]]', 'unique taxpayer reference [[19558 39661]]'],
  misses: ['UTR 2955839661', 'order 1955839661'],
};
