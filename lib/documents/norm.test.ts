import { expect, test } from 'vitest';
import { AVV_ITEMS } from '@/lib/law/gdpr/avv-items';
import { VENDOR_FINDINGS } from '@/lib/law/gdpr/vendor-types';
import { HIGH_RISK_FIELDS } from '@/lib/law/high-risk-annex';
import { currentLaw } from '@/lib/law/laws';
import { normText } from './norm';

/** Every provision that the law data name, wherever it stands. */
const NORMS = normsIn([currentLaw, VENDOR_FINDINGS, AVV_ITEMS, HIGH_RISK_FIELDS]);

function normsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'norm' ? [String(inner)] : normsIn(inner)));
}

test.each([...new Set(NORMS)])('%s: stays in German, has no German in English', (norm) => {
  expect(normText(norm, 'de')).toBe(norm);
  expect(normText(norm, 'en')).not.toMatch(
    /DS-GVO|KI-VO|Nr\.|Abs\.|ff\.|Anhang|Muss-Liste|regel|Widerspruch|[äöüß]/,
  );
});

test.each([
  ['Art. 44 ff. DS-GVO', 'Art. 44 et seq. GDPR'],
  ['Art. 50(4) UAbs. 2, (5) KI-VO', 'Art. 50(4) subpara. 2, (5) AI Act'],
  [
    'Art. 5(1)(f), Anhang III Nr. 1(c), Art. 50(3) KI-VO',
    'Art. 5(1)(f), Annex III no. 1(c), Art. 50(3) AI Act',
  ],
  ['§§ 87, 90, 95 BetrVG', '§§ 87, 90, 95 BetrVG'],
])('%s in English: %s', (norm, english) => {
  expect(normText(norm, 'en')).toBe(english);
});
