import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** German business identification number (§ 139c AO): "DE", nine digits, hyphen, five digits for the part of the business. */
export const deBusinessId = numberRecogniser({
  id: 'de-business-id',
  type: 'TAX_ID',
  keywords: ['de'],
  pattern: /DE ?\d{3} ?\d{3} ?\d{3}-\d{5}/g,
  check: () => 'strong',
  labels: words('w-?id', 'wirtschafts'),
});

export const examples: Examples = {
  hits: ['W-IdNr. [[DE123456788-00001]]'],
  misses: ['DE123456788', 'DE 12345678-0001'],
};
