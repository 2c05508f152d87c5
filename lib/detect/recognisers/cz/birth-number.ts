import { isDayOfYear } from '../../checksums/dates';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

const isOld = (digits: string) => digits.length === 9 && Number(digits.slice(0, 2)) < 54;

/** Czech and Slovak birth number (133/2000 Sb.): YYMMDD (women + 50, also + 20), stroke, four digits, divisible by 11. Random ones pass in 1.3 %.
 * Before 1954 three digits without a check. */
function isValid(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const real = month > 70 ? month - 70 : month > 50 ? month - 50 : month > 20 ? month - 20 : month;
  return (
    isDayOfYear(Number(digits.slice(4, 6)), real) &&
    (isOld(digits) || (digits.length === 10 && Number(digits) % 11 === 0))
  );
}

export const czBirthNumber = numberRecogniser({
  id: 'cz-birth-number',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.,-])\d{6} ?\/? ?\d{3,4}(?![\d/]|[.,-]\d)/g,
  check: (digits, value) =>
    !isValid(digits) ? 'no' : value.includes('/') && !isOld(digits) ? 'sure' : 'weak',
  labels: words('rodn[ée]', 'r\\. ?č', 'rč\\b'),
});

export const examples: Examples = {
  hits: ['rodné číslo [[710319/2745]]', 'r. č. [[7103192745]]', 'rodné číslo [[530614/123]]'],
  misses: ['710319/2746', 'Nr. 7103192745', 'Nr. 530614/123'],
};
