import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/** US social security number (SSA): 3-2-4 digits; area not 000, 666 or 9xx, group not 00, serial not 0000. No check digit. */
const POSSIBLE = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

export const usSsn = numberRecogniser({
  id: 'us-ssn',
  type: 'SOCIAL_SECURITY',
  pattern: /(?<![\d+/.-])(?<!\d,)\d{3}[- ]?\d{2}[- ]?\d{4}(?![\d/]|[.-]\d|-[A-Za-z])/g,
  check: (digits, value) =>
    !POSSIBLE.test(digits) ? 'no' : /^\d{3}-\d{2}-\d{4}$/.test(value) ? 'strong' : 'weak',
  labels: words('ssn', 'social sec', 'ss#'),
});

/** US individual taxpayer identification number (IRS): as above with area 9xx and group 50–65, 70–88, 90–92, 94–99. */
export const usItin = numberRecogniser({
  id: 'us-itin',
  type: 'TAX_ID',
  keywords: ['itin', 'taxpayer', 'tax id'],
  pattern: /(?<![\d+/.,-])9\d{2}[- ]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[- ]?\d{4}(?![\d/]|[.,-]\d)/g,
  check: () => 'weak',
  labels: words('itin', 'taxpayer id', 'tax id'),
});

/** US employer identification number: 2-7 digits. Needs its label. */
export const usEin = numberRecogniser({
  id: 'us-ein',
  type: 'TAX_ID',
  keywords: ['ein', 'employer', 'tax id'],
  pattern: /(?<![\d+/.,-])\d{2}-\d{7}(?![\d/]|[.,-]\d)/g,
  check: () => 'weak',
  labels: words('ein\\b', 'employer id', 'tax id', 'fein'),
});

export const examples: Examples = {
  hits: ['SSN [[449-27-8106]]', 'EIN [[12-3456789]]', 'ITIN [[912-70-1234]]', 'Yesenia,[[512-44-8190]],38.5'],
  misses: [
    'Teil 404-12-7788-B',
    '666-12-3456',
    '000-12-3456',
    '449 27 8106',
    'part 12-3456789',
    'ITIN 912-66-1234',
    'Teil 912-70-1234',
  ],
};
