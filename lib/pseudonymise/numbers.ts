import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { LABELS } from './labels';

const BY_LABEL = new Map<string, FindingType>();
for (const type of FINDING_TYPES)
  for (const labels of Object.values(LABELS)) BY_LABEL.set(labels[type].toLowerCase(), type);

const LOOKALIKE = new RegExp(
  `(${[...BY_LABEL.keys()].sort((a, b) => b.length - a.length).join('|')})[\\s_-]{0,2}(\\d{1,4})(?!\\d)`,
  'gi',
);

/**
 * Numbers that the text itself already joins with a label ("Person 1", `[IBAN 2]`), by kind: to hand
 * them out would make the way back ambiguous.
 */
export function occupiedNumbers(text: string): Partial<Record<FindingType, number[]>> {
  const found: Partial<Record<FindingType, number[]>> = {};
  for (const [, label = '', number] of text.matchAll(LOOKALIKE)) {
    const type = BY_LABEL.get(label.toLowerCase());
    if (!type) continue;
    const numbers = found[type] ?? [];
    numbers.push(Number(number));
    found[type] = numbers;
  }
  return found;
}
