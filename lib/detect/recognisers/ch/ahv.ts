import { ean13 } from '../../checksums/ean13';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * Swiss AHV number (AHVV Art. 133bis): 756, nine digits, EAN-13 check digit. After "756" random ones pass
 * in 10 %; the dotted form 756.1234.5678.97 is used for nothing else, the bare one needs a label.
 */
export const chAhv = numberRecogniser({
  id: 'ch-ahv',
  type: 'SOCIAL_SECURITY',
  keywords: ['756'],
  pattern: /756(?:[ .]?\d{4}){2}[ .]?\d{2}/g,
  check: (digits, value) => (!ean13(digits) ? 'no' : /[ .]/.test(value) ? 'sure' : 'weak'),
  labels: words('ahv', 'avs', 'avn', 'sozialvers', 'nss', 'vers', 'oasi'),
});

export const examples: Examples = {
  hits: ['AHV [[756.9217.0769.85]]', 'Nummer [[756.1234.5678.97]]', 'AHV-Nr. [[7561234567897]]'],
  misses: ['756.9217.0769.86', 'EAN 7561234567897', '755.1234.5678.97'],
};
