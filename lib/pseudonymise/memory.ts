import type { FindingType } from '@/lib/detect/types';
import { placeholderOf } from './labels';
import type { OccupiedNumbers } from './numbers';
import type { ConversationState, Entity, StoredEntity } from './types';

/** The memory after entities were given out with a text that itself carries `numbers`. */
export function remember(
  memory: ConversationState,
  numbers: OccupiedNumbers,
  given: readonly StoredEntity[],
): ConversationState {
  const entities = new Map(memory.entities.map((entity) => [entity.id, entity]));
  for (const entity of given) entities.set(entity.id, entity);
  return { ...memory, entities: [...entities.values()], foreign: withForeign(memory, numbers) };
}

/** Adds the numbers that the text itself carries and that we did not give out. */
function withForeign(memory: ConversationState, inText: OccupiedNumbers): ConversationState['foreign'] {
  const foreign: Partial<Record<FindingType, readonly number[]>> = { ...memory.foreign };
  const given = new Set(memory.entities.map(({ type, number }) => `${type} ${number}`));
  for (const [key, numbers = []] of Object.entries(inText)) {
    const type = key as FindingType;
    const added = numbers.filter((number) => !given.has(`${type} ${number}`));
    if (added.length > 0) foreign[type] = [...new Set([...(foreign[type] ?? []), ...added])];
  }
  return foreign;
}

/**
 * Gives a draft another number where its own went to another entity meanwhile (two texts were looked at
 * before either was given out).
 */
export function renumbered(
  memory: ConversationState,
  entity: Entity,
  stored: StoredEntity,
  allot: (type: FindingType) => number,
): { entity: Entity; stored: StoredEntity } {
  const clash = memory.entities.some(
    (other) => other.id !== stored.id && other.type === stored.type && other.number === stored.number,
  );
  if (!clash) return { entity, stored };
  const number = allot(stored.type);
  const placeholder = placeholderOf(memory.language, stored.type, number);
  const places = entity.places.map((place) => ({
    ...place,
    replacement: place.replacement.replace(stored.placeholder, placeholder),
  }));
  return { entity: { ...entity, placeholder, places }, stored: { ...stored, number, placeholder } };
}
