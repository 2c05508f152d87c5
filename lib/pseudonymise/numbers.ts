import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { createPattern, numberOf } from './restore/pattern';

const ALL_LABELS = createPattern(FINDING_TYPES);

/**
 * Numbers that the text itself already joins with a label ("Person 1", `[IBAN 2]`, "Firma drei"), by
 * kind: to hand them out would make the way back ambiguous. As tolerant as the way back itself.
 */
export function occupiedNumbers(text: string): Partial<Record<FindingType, number[]>> {
  const found: Partial<Record<FindingType, number[]>> = {};
  for (const match of text.matchAll(ALL_LABELS.core)) {
    const type = ALL_LABELS.typeOf(match[1] ?? match[5] ?? '');
    const number = numberOf(match[3] ?? match[4] ?? '');
    if (!type || number === undefined) continue;
    const numbers = found[type] ?? [];
    numbers.push(number);
    found[type] = numbers;
  }
  return found;
}
