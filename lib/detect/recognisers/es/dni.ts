import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * Spanish DNI (eight digits) and NIE (X, Y or Z and seven digits) with their check letter: the number
 * modulo 23 into TRWAGMYFPDXBNJZSQVHLCKE. A random letter passes in 4 %.
 */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isValid(compact: string): boolean {
  const match = /^([XYZ]\d{7}|\d{8})([A-Z])$/.exec(compact);
  if (!match) return false;
  const number = Number((match[1] ?? '').replace('X', '0').replace('Y', '1').replace('Z', '2'));
  return LETTERS[number % 23] === match[2];
}

export const esDni = numberRecogniser({
  id: 'es-dni',
  type: 'SOCIAL_SECURITY',
  pattern: /(?:[XYZ][ .-]?\d{7}|\d{2}[. ]?\d{3}[. ]?\d{3})[ -]?[A-Z]/gi,
  check: (compact) => (isValid(compact) ? 'weak' : 'no'),
  labels: words('dni', 'nie\\b', 'nif', 'd\\.n\\.i', 'n\\.i\\.e', 'documento', 'titular', 'identidad'),
  bare: 'likely',
});

const AFFILIATION = /\d{2}[ /-]?\d{7,8}[ /-]?\d{2}/g;

/** Spanish social security affiliation number: province, serial, two digits modulo 97. Needs its label. */
export const esAffiliation = numberRecogniser({
  id: 'es-affiliation',
  type: 'SOCIAL_SECURITY',
  pattern: AFFILIATION,
  check: () => 'weak',
  labels: words('afiliaci[óo]n', 'seguridad social', 'n?\\.?º? ?ss\\b', 'nuss', 'naf\\b'),
});

export const examples: Examples = {
  hits: [
    'DNI [[12345678Z]]',
    'NIE [[X1234567L]]',
    'titular [[12.345.678-Z]]',
    'n.º afiliación SS [[28/12139344/25]]',
  ],
  misses: ['DNI 12345678A', 'X1234567M', 'ref 28/12139344/25'],
};
