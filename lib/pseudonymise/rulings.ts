import { bestOf } from './best-name';
import { findingsOf } from './findings-of';
import { hash } from './hash';
import { formMark, placeMark, readMentions } from './mention';
import type { ConversationState, Entity, Place, StoredEntity } from './types';

/** The memory after a person said that two entities are one. Both placeholders keep their way back. */
export function joinRuling(memory: ConversationState, into: string, other: string): ConversationState {
  if (into === other) return memory;
  const { joined, apart } = memory.rulings;
  const rest = joined.filter(([a, b]) => !(b === other || (a === other && b === into)));
  const target = memory.entities.find(({ id }) => id === into);
  const source = memory.entities.find(({ id }) => id === other);
  const rulings = { joined: [...rest, [into, other] as const], apart };
  if (!source) return { ...memory, rulings };
  const entities = memory.entities.map((entity): StoredEntity => {
    if (entity.id === other) return { ...entity, mergedInto: into };
    return entity.id === into && target ? absorbed(target, source) : entity;
  });
  return { ...memory, rulings, entities };
}

function absorbed(target: StoredEntity, source: StoredEntity): StoredEntity {
  const names = [...(target.names ?? []), ...(source.names ?? [])];
  return {
    ...target,
    name: bestOf([target.name, source.name]),
    surfaces: [...new Set([...target.surfaces, ...source.surfaces])],
    ...(names.length > 0 && { names }),
  };
}

/**
 * The memory after a person said that a place is of somebody else: all mentions of its form become an
 * entity of their own, or the one place where the entity has no other form.
 */
export function splitRuling(
  memory: ConversationState,
  entity: Entity,
  place: Place,
  text: string,
): ConversationState {
  const mentions = readMentions(text, findingsOf(entity), [entity.name]);
  const chosen = mentions.find(({ finding }) => finding.start === place.start && finding.end === place.end);
  if (!chosen) return memory;
  const hasOtherForms = mentions.some((mention) => formMark(mention) !== formMark(chosen));
  const mark = hasOtherForms ? formMark(chosen) : placeMark(text, chosen);
  const apart = { ...memory.rulings.apart, [mark]: freshId(mark, memory.rulings.joined) };
  return { ...memory, rulings: { ...memory.rulings, apart } };
}

/** Not the id of an earlier split that was joined again: that one stays joined, here and in other tabs. */
function freshId(mark: string, joined: ConversationState['rulings']['joined']): string {
  let id = hash(`apart|${mark}`);
  for (let n = 2; joined.some((pair) => pair.includes(id)); n += 1) id = hash(`apart|${mark}|${n}`);
  return id;
}
