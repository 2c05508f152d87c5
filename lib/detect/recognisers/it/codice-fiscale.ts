import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * Italian tax code (D.M. 23/12/1976): six letters of the name, year, month letter, day (women + 40), town,
 * check letter: odd places by table, even places by value, mod 26. The shape alone is good evidence.
 */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const place = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);

/** Day of birth, women + 40; letters stand for digits where two people would share a code (omocodia). */
function isBirthDay(signs: string): boolean {
  const day = Number(signs.replace(/[L-V]/g, (sign) => String('LMNPQRSTUV'.indexOf(sign))));
  return (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
}

function isValid(code: string): boolean {
  if (!/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(code)) return false;
  if (!isBirthDay(code.slice(9, 11))) return false;
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += i % 2 ? place(code.charAt(i)) : (ODD[place(code.charAt(i))] ?? 0);
  return String.fromCharCode(65 + (sum % 26)) === code[15];
}

export const itCodiceFiscale = numberRecogniser({
  id: 'it-codice-fiscale',
  type: 'SOCIAL_SECURITY',
  pattern: /[A-Z]{6} ?[\dLMNP-V]{2} ?[A-EHLMPRST] ?[\dLMNP-V]{2} ?[A-Z][\dLMNP-V]{3} ?[A-Z]/gi,
  check: (compact) => (isValid(compact) ? 'sure' : 'no'),
  labels: words('c\\.? ?f\\b', 'cod', 'fiscale'),
});

export const examples: Examples = {
  hits: ['c.f. [[RSSMRA85T10A562S]]', 'codice fiscale [[rssmra85t10a562s]]'],
  misses: ['RSSMRA85T10A562T', 'ABCDEF12G34H567I'],
};
