import type { Entity } from '@/lib/pseudonymise/types';

/** Why a value stays: switched off, no personal data here, or never to be reported again. */
export type Keeping = 'kept' | 'once' | 'always';

/** What the person decided: ids of entities that stay as they are. All others are replaced. */
export type Choices = ReadonlyMap<string, Keeping>;

export const NOTHING_KEPT: Choices = new Map();

/** The same choices with one entity kept, or replaced after all (`null`). */
export function choose(choices: Choices, ids: readonly string[], keeping: Keeping | null): Choices {
  const next = new Map(choices);
  for (const id of ids) {
    if (keeping) next.set(id, keeping);
    else next.delete(id);
  }
  return next;
}

/** Ids of the entities that are kept for good. */
export function alwaysKept(choices: Choices): string[] {
  return [...choices].filter(([, keeping]) => keeping === 'always').map(([id]) => id);
}

/** How many entities are replaced and how many stay. */
export function countChoices(entities: readonly Entity[], choices: Choices) {
  const kept = entities.filter(({ id }) => choices.has(id)).length;
  return { replaced: entities.length - kept, kept };
}
