import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * UK national insurance number (HMRC NIM39110): two prefix letters (not D F I Q U V, second not O; not BG GB
 * KN NK NT TN ZZ), six digits, suffix A to D. No check digit, but the shape is used for nothing else.
 */
export const gbNino = numberRecogniser({
  id: 'gb-nino',
  type: 'SOCIAL_SECURITY',
  pattern: /[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/gi,
  check: (compact, value) =>
    /^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(compact)
      ? 'no'
      : /^[A-Z]{2}[ \d]+[A-D]$/.test(value)
        ? 'strong'
        : 'weak',
  labels: words('ni\\b', 'nino', 'national ins', 'ni[_ -]?n', 'n\\.i'),
});

export const examples: Examples = {
  hits: ['NI no. [[AB 12 34 56 C]]', '[[AB123456C]]', 'nino is [[ab 12 34 56 c]]'],
  misses: ['QQ 12 34 56 C', 'GB 12 34 56 C', 'part ab123456c'],
};
