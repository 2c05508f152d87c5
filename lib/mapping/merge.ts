import type { ConversationState, StoredEntity } from '@/lib/pseudonymise/types';

/**
 * Joins two memories of one conversation, as two tabs of it may have made them. What was given out first
 * stays; an entity of the other side is added unless its placeholder already stands for something else:
 * a placeholder never changes its meaning.
 */
export function mergeStates(first: ConversationState, second: ConversationState): ConversationState {
  const entities = new Map<string, StoredEntity>(first.entities.map((entity) => [entity.id, entity]));
  const placeholders = new Set(first.entities.map(({ placeholder }) => placeholder));
  for (const entity of second.entities) {
    const known = entities.get(entity.id);
    if (known) entities.set(entity.id, joinEntities(known, entity));
    else if (!placeholders.has(entity.placeholder)) entities.set(entity.id, entity);
  }
  return {
    ...first,
    entities: [...entities.values()],
    foreign: joinForeign(first.foreign, second.foreign),
    rulings: {
      joined: [...first.rulings.joined, ...second.rulings.joined.filter((pair) => !hasPair(first, pair))],
      // a form that was split off a second time: the later word counts
      apart: { ...first.rulings.apart, ...second.rulings.apart },
    },
    contexts: { ...first.contexts, ...second.contexts },
  };
}

function joinEntities(known: StoredEntity, other: StoredEntity): StoredEntity {
  if (known.placeholder !== other.placeholder) return known;
  return { ...known, ...other, surfaces: [...new Set([...known.surfaces, ...other.surfaces])] };
}

function joinForeign(
  first: ConversationState['foreign'],
  second: ConversationState['foreign'],
): ConversationState['foreign'] {
  const types = [
    ...new Set([...Object.keys(first), ...Object.keys(second)]),
  ] as (keyof ConversationState['foreign'])[];
  return Object.fromEntries(
    types.map((type) => [type, [...new Set([...(first[type] ?? []), ...(second[type] ?? [])])]]),
  );
}

function hasPair(state: ConversationState, [into, other]: readonly [string, string]): boolean {
  return state.rulings.joined.some(([a, b]) => a === into && b === other);
}
