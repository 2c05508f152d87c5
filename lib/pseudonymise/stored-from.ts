import { findingsOf } from './findings-of';
import { readMentions } from './mention';
import type { ConversationState, Entity, Pseudonym, StoredEntity } from './types';

/**
 * What is remembered of an entity, read from its places again. For entities that crossed a message
 * port, or of which only some places are replaced: their drafts are out of reach. `pseudonym` is what was
 * invented for it when it was drafted.
 */
export function storedFrom(
  entity: Entity,
  text: string,
  memory: ConversationState,
  pseudonym: Pseudonym | undefined,
): StoredEntity {
  const { id, type, name, placeholder } = entity;
  const before = memory.entities.find((known) => known.id === id);
  const mentions = readMentions(text, findingsOf(entity), [name]);
  const surfaces = [...new Set([...(before?.surfaces ?? []), ...mentions.map(({ surface }) => surface)])];
  const names = [...(before?.names ?? []), ...mentions.flatMap((mention) => mention.name ?? [])];
  const number = Number(/(\d+)\]$/.exec(placeholder)?.[1]);
  const parts = { ...(names.length > 0 && { names }), ...(pseudonym && { pseudonym }) };
  return { number, ...before, id, type, name, placeholder, surfaces, ...parts };
}
