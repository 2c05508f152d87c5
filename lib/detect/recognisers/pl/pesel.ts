import { isDayOfYear } from '../../checksums/dates';
import { weightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** Polish PESEL: birth date YYMMDD (month raised by 20 from the year 2000), serial, check digit with weights 1 3 7 9. Random ones pass in 0.8 %. */
function isValid(digits: string): boolean {
  if (
    !/^\d{2}[0-3]\d{8}$/.test(digits) ||
    !isDayOfYear(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)) % 20)
  )
    return false;
  return (10 - (weightedSum(digits.slice(0, 10), [1, 3, 7, 9]) % 10)) % 10 === Number(digits[10]);
}

export const plPesel = numberRecogniser({
  id: 'pl-pesel',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.,-])\d{11}(?![\d/]|[.,-]\d)/g,
  check: (digits) => (isValid(digits) ? 'sure' : 'no'),
  labels: words('pesel'),
});

export const examples: Examples = {
  hits: ['PESEL [[44051401359]]', 'PESEL: [[02070803628]]'],
  misses: ['PESEL 44051401358', '44991401359'],
};
