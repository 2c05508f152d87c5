import { crossWeightedSum } from '../../checksums/weighted';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * German health insurance number, the part that never changes (§ 290 SGB V): letter, eight digits, check
 * digit: letter as two digits, weights 1 and 2 in turn, cross sums, mod 10. Random ones pass in 10 %, so
 * it needs a label or an insurer's name.
 */
function isValid(compact: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(compact)) return false;
  const number = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1, 9);
  return crossWeightedSum(number, [1, 2]) % 10 === Number(compact[9]);
}

export const deHealthInsurance = numberRecogniser({
  id: 'de-health-insurance',
  type: 'HEALTH_INSURANCE',
  pattern: /[A-Z] ?\d{3} ?\d{3} ?\d{3}/gi,
  topic: 'healthInsurance',
  check: (compact) => (isValid(compact) ? 'weak' : 'no'),
  labels: words(
    'kvnr',
    'kv-?n',
    'kv\\b',
    'kk\\b',
    'vnr',
    'vers',
    'egk',
    'krankenkasse',
    'krankenvers',
    'versicherten',
    'kasse',
    'aok',
    'bkk',
    'ikk',
    'barmer',
    'dak',
    'tk\\b',
    'techniker',
    'knappschaft',
    'hkk',
    'kkh',
    'hek\\b',
    'versichert',
    'health insur',
    'insurance',
    'insured',
    'gesundheitskarte',
    'patient',
    'pat\\b',
  ),
});

export const examples: Examples = {
  hits: [
    'Versichertennummer [[A123456780]]',
    'KVNR: [[A000500015]]',
    'AOK Hessen, Nr. [[a 123 456 780]]',
    'Krankenkasse fehlt bei beiden Leuten:\nAnna Muster      [[A123456780]]     gleich',
  ],
  misses: ['KVNR A123456781', 'Artikel A123456780', 'A12345678'],
};
