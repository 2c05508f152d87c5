import type { FindingType } from '@/lib/detect/types';
import type { OccupiedNumbers } from './numbers';
import type { ConversationState } from './types';

/** Hands out numbers within one text, per kind, that are in use nowhere. */
export function createAllotter(
  memory: ConversationState,
  inText: OccupiedNumbers,
): (type: FindingType) => number {
  const used = new Map<FindingType, Set<number>>();
  const next = new Map<FindingType, number>();
  const usedOf = (type: FindingType): Set<number> => {
    const known = used.get(type);
    if (known) return known;
    const given = memory.entities.filter((entity) => entity.type === type).map(({ number }) => number);
    const all = new Set([...given, ...(memory.foreign[type] ?? []), ...(inText[type] ?? [])]);
    used.set(type, all);
    return all;
  };
  return (type) => {
    let number = next.get(type) ?? 1;
    while (usedOf(type).has(number)) number += 1;
    next.set(type, number + 1);
    return number;
  };
}
