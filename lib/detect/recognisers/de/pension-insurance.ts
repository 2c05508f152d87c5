import { isDayMonth } from '../../checksums/dates';
import { crossWeightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * German pension insurance number (VKVV § 2): area, birth date DDMMYY (day may be raised by 50), initial
 * of the surname, serial, check digit: weights 2 1 2 5 7 1 2 1 2 1 2 1 of the number with the letter as
 * two digits, cross sums, mod 10. Random numbers of the shape pass in 0.8 %.
 */
const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

function isValid(compact: string): boolean {
  const match = /^(\d{2})(\d{2})(\d{4})([A-Z])(\d{2})(\d)$/.exec(compact);
  if (!match) return false;
  const [, area = '', day = '', rest = '', letter = '', serial = '', check = ''] = match;
  const realDay = Number(day) > 50 ? Number(day) - 50 : Number(day);
  if (!isDayMonth(String(realDay).padStart(2, '0') + rest.slice(0, 2))) return false;
  const number = area + day + rest + String(letter.charCodeAt(0) - 64).padStart(2, '0') + serial;
  return crossWeightedSum(number, WEIGHTS) % 10 === Number(check);
}

export const dePensionInsurance = numberRecogniser({
  id: 'de-pension-insurance',
  type: 'SOCIAL_SECURITY',
  pattern: /\d{2} ?\d{6} ?[A-Z] ?\d{2} ?\d/gi,
  check: (compact) => (isValid(compact) ? 'sure' : 'no'),
  labels: words('sv\\b', 'svn', 'rv', 'vsnr', 'sozialvers', 'rentenvers', 'versicherungs-?n', 'vers\\.?-?n'),
});

export const examples: Examples = {
  hits: ['SV-Nr. [[15 070649 C 103]]', 'RVNR [[65170839J003]]', 'sv nr [[65170839j003]]'],
  misses: ['15070649C104', '15 320649 C 103', 'Teil 12345678A901'],
};
