import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * French social security number (NIR, INSEE): sex, year, month, department, town, serial, key = 97 − n mod 97;
 * Corsica 2A and 2B count as 19 and 18. Random ones pass in 1 %.
 */
function isValid(compact: string): boolean {
  const match = /^([1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6})(\d{2})$/.exec(compact);
  if (!match) return false;
  const number = (match[1] ?? '').replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(number) % 97n) === BigInt(match[2] ?? '');
}

export const frNir = numberRecogniser({
  id: 'fr-nir',
  type: 'SOCIAL_SECURITY',
  pattern: /[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3} ?\d{2}/g,
  check: (compact) => (isValid(compact) ? 'sure' : 'no'),
  labels: words('nir\\b', 's[ée]cu', 'n° ?ss', 'num[ée]ro de s', 'insee', 'assur'),
});

export const examples: Examples = {
  hits: ['n° de sécu [[2 55 08 14 168 025 38]]', '[[255081416802538]]'],
  misses: ['2 55 08 14 168 025 39', '9 55 08 14 168 025 38'],
};
