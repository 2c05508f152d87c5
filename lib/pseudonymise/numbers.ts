import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { patternFor } from './restore/pattern';

/** Numbers by kind. */
export type OccupiedNumbers = Readonly<Partial<Record<FindingType, readonly number[]>>>;

/**
 * Numbers that the text itself already joins with a label ("Person 1", `[IBAN 2]`, "Firma drei"), by
 * kind: to hand them out would make the way back ambiguous. As tolerant as the way back itself.
 */
export function occupiedNumbers(text: string): OccupiedNumbers {
  const found: Partial<Record<FindingType, number[]>> = {};
  for (const { type, number } of patternFor(FINDING_TYPES).cores(text)) {
    const numbers = found[type] ?? [];
    numbers.push(number);
    found[type] = numbers;
  }
  return found;
}
