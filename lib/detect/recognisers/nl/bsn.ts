import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** Dutch citizen service number (Wabb): nine digits, eleven-test with weights 9 … 2 and −1. Random ones pass in 9 %: label needed. */
function isValid(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{4}/.test(digits)) return false;
  let sum = -Number(digits[8]);
  for (let i = 0; i < 8; i++) sum += Number(digits[i]) * (9 - i);
  return sum % 11 === 0;
}

export const nlBsn = numberRecogniser({
  id: 'nl-bsn',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.,-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,-]\d)/g,
  check: (digits) => (isValid(digits) ? 'weak' : 'no'),
  labels: words('bsn', 'burgerservice', 'sofi', 'b\\.s\\.n'),
});

export const examples: Examples = {
  hits: ['BSN [[111222333]]', 'burgerservicenummer: [[123.456.782]]'],
  misses: ['BSN 111222334', 'nummer 111222333'],
};
