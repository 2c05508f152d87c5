import { isDayMonth } from '../../checksums/dates';
import { weightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * Austrian social insurance number (ASVG § 460d): three digits, check digit, birth date DDMMYY. Check:
 * weights 3 7 9 _ 5 8 4 2 1 6, mod 11. Random ones pass in 0.3 %. Months 13 to 15 stand for unknown days.
 */
function isValid(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || !(isDayMonth(digits.slice(4, 8)) || /^.{6}1[345]/.test(digits)))
    return false;
  return (
    weightedSum(digits.slice(0, 3) + digits.slice(4), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3])
  );
}

export const atSocialInsurance = numberRecogniser({
  id: 'at-social-insurance',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.,-])[1-9]\d{3}[ /-]?\d{2}[ .]?\d{2}[ .]?\d{2}(?![\d/]|[.,-]\d)/g,
  check: (digits, value) => (!isValid(digits) ? 'no' : /^\d{4} \d{6}$/.test(value) ? 'sure' : 'weak'),
  labels: words('svnr', 'sv-?n', 'vsnr', 'sozialvers', 'versicherungs-?n', 'vers\\.?-?n'),
});

export const examples: Examples = {
  hits: ['SVNR [[1237 010180]]', 'Versicherungsnummer [[1237010180]]'],
  misses: ['SVNR 1238 010180', '1237 320180', 'Rechnung 1237010180'],
};
