import { KIND_OF_TYPE, KINDS, type Kind } from '@/components/ui/kinds';
import type { Entity } from '@/lib/pseudonymise/types';

/** More values than this are listed in closed groups. */
export const MANY = 60;

/** Entities of one kind, in the order of the text. */
export interface Group {
  readonly kind: Kind;
  readonly entities: readonly Entity[];
}

/** The list's groups, the weightiest kind first, empty ones left out. */
export function groupEntities(entities: readonly Entity[]): readonly Group[] {
  return KINDS.map((kind) => ({
    kind,
    entities: entities.filter(({ type }) => KIND_OF_TYPE[type] === kind),
  })).filter((group) => group.entities.length > 0);
}

/** Entities whose value or placeholder contains what was typed into the search. */
export function searchEntities(entities: readonly Entity[], query: string): readonly Entity[] {
  const wanted = query.trim().toLowerCase();
  return entities.filter(({ name, placeholder }) => `${name}\n${placeholder}`.toLowerCase().includes(wanted));
}
