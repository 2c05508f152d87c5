import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** Belgian national register number: YYMMDD, serial, 97 − n mod 97, with a 2 in front for births from 2000. Random ones pass in about 1 %. */
function isValid(digits: string): boolean {
  if (!/^\d{2}(?:[0-5]\d)[0-3]\d{6}\d?$/.test(digits) || digits.length !== 11) return false;
  const check = Number(digits.slice(9));
  const fits = (number: string) => 97 - (Number(number) % 97) === check;
  return fits(digits.slice(0, 9)) || fits(`2${digits.slice(0, 9)}`);
}

export const beNationalNumber = numberRecogniser({
  id: 'be-national-number',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/,])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?![\d/]|[.,-]\d)/g,
  check: (digits, value) => (!isValid(digits) ? 'no' : /[.-]/.test(value) ? 'sure' : 'weak'),
  labels: words(
    'rijksregister',
    'insz',
    'niss',
    'registre national',
    'n° national',
    'rrn\\b',
    'nationaal nummer',
  ),
});

export const examples: Examples = {
  hits: ['rijksregisternr. [[85.07.30-033.28]]', 'Nr. [[85.07.30-033.28]] hier', 'NISS [[850730-033-28]]'],
  misses: ['85.07.30-033.29', '85073003328 Teile'],
};
