import { findingsOf } from './findings-of';
import { readMentions } from './mention';
import type { ConversationState, Entity, StoredEntity } from './types';

/**
 * What is remembered of an entity, read from its places again. For entities that crossed a message
 * port, whose drafts are out of reach. Invented values need their draft, so such a copy counts as
 * placeholder only where its places hold one.
 */
export function storedFrom(entity: Entity, text: string, memory: ConversationState): StoredEntity {
  const { id, type, name, placeholder } = entity;
  const before = memory.entities.find((known) => known.id === id);
  const mentions = readMentions(text, findingsOf(entity), [name]);
  const surfaces = [...new Set([...(before?.surfaces ?? []), ...mentions.map(({ surface }) => surface)])];
  const names = [...(before?.names ?? []), ...mentions.flatMap((mention) => mention.name ?? [])];
  const number = Number(/(\d+)\]$/.exec(placeholder)?.[1]);
  return { number, ...before, id, type, name, placeholder, surfaces, ...(names.length > 0 && { names }) };
}
