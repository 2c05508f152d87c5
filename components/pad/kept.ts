import type { Entity } from '@/lib/pseudonymise/types';

/**
 * Values that the person switched off, by kind and value: ids of what was not given out yet may change
 * while the text is written, and a switch must never pass to another value.
 */
export type Kept = ReadonlySet<string>;

const keyOf = ({ type, name }: Entity): string => `${type}\n${name}`;

export function isKept(kept: Kept, entity: Entity): boolean {
  return kept.has(keyOf(entity));
}

/** The same choices with one value switched. */
export function withSwitched(kept: Kept, entity: Entity, isReplaced: boolean): Kept {
  const next = new Set(kept);
  if (isReplaced) next.delete(keyOf(entity));
  else next.add(keyOf(entity));
  return next;
}

/** Ids of the entities that stay as they are. */
export function keptIds(kept: Kept, entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.filter((entity) => isKept(kept, entity)).map(({ id }) => id));
}
