import type { Confidence, Finding, FindingType } from '@/lib/detect/types';
import { foldTight } from './fold';
import { placeholderOf } from './labels';
import { occupiedNumbers } from './numbers';
import type {
  Conversation,
  ConversationState,
  Entity,
  Place,
  PlaceholderLanguage,
  StoredEntity,
} from './types';
import { writeReplacements } from './write';

const STRENGTH: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** An empty memory of a conversation whose placeholders are in `language`. */
export function emptyState(language: PlaceholderLanguage): ConversationState {
  return { version: 1, language, entities: [], foreign: {} };
}

/**
 * The memory of one conversation. `state` is what `serialise()` of an earlier one gave; it wins over
 * `language`, so that a conversation never changes its labels half-way.
 */
export function createConversation(
  language: PlaceholderLanguage,
  state: ConversationState = emptyState(language),
): Conversation {
  let memory = state;

  function entities(text: string, findings: readonly Finding[]): readonly Entity[] {
    const taken = occupiedNumbers(text);
    const drafts = new Map<string, { stored: StoredEntity; findings: Finding[] }>();
    const next = new Map<FindingType, number>();
    for (const finding of withoutOverlaps(findings)) {
      const surface = text.slice(finding.start, finding.end);
      const id = idOf(finding.type, surface);
      let draft = drafts.get(id);
      if (!draft) {
        draft = {
          stored: memory.entities.find((known) => known.id === id) ?? create(id, finding.type, surface),
          findings: [],
        };
        drafts.set(id, draft);
      }
      draft.findings.push(finding);
    }
    return [...drafts.values()].map(({ stored, findings: own }) => toEntity(stored, own));

    function create(id: string, type: FindingType, name: string): StoredEntity {
      const used = new Set([
        ...memory.entities.filter((known) => known.type === type).map((known) => known.number),
        ...(memory.foreign[type] ?? []),
        ...(taken[type] ?? []),
      ]);
      let number = next.get(type) ?? 1;
      while (used.has(number)) number += 1;
      next.set(type, number + 1);
      return {
        id,
        type,
        number,
        name,
        placeholder: placeholderOf(memory.language, type, number),
        surfaces: [name],
      };
    }
  }

  return {
    entities,
    replace(text, all, keep) {
      const chosen = all.filter((entity) => !keep.has(entity.id));
      memory = remember(memory, text, chosen);
      return writeReplacements(text, chosen);
    },
    serialise: () => memory,
  };
}

function idOf(type: FindingType, surface: string): string {
  return `${type}:${foldTight(surface) || surface}`;
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (finding.end > finding.start && (!last || finding.start >= last.end)) kept.push(finding);
  }
  return kept;
}

function toEntity(stored: StoredEntity, findings: readonly Finding[]): Entity {
  const strongest = findings.reduce((a, b) => (STRENGTH[b.confidence] > STRENGTH[a.confidence] ? b : a));
  const places: Place[] = findings.map(({ start, end }) => ({ start, end, replacement: stored.placeholder }));
  const { id, type, name, placeholder } = stored;
  return { id, type, name, placeholder, places, confidence: strongest.confidence, reason: strongest.reason };
}

/** Adds what is given out now. */
function remember(memory: ConversationState, text: string, chosen: readonly Entity[]): ConversationState {
  const entities = [...memory.entities];
  for (const { id, type, name, placeholder, places } of chosen) {
    if (entities.some((known) => known.id === id)) continue;
    const number = Number(/(\d+)\]$/.exec(placeholder)?.[1]);
    const surfaces = [...new Set(places.map((place) => text.slice(place.start, place.end)))];
    entities.push({ id, type, number, name, placeholder, surfaces });
  }
  return { ...memory, entities, foreign: mergeForeign(memory, text) };
}

function mergeForeign(memory: ConversationState, text: string): ConversationState['foreign'] {
  const foreign: Partial<Record<FindingType, readonly number[]>> = { ...memory.foreign };
  for (const [key, numbers] of Object.entries(occupiedNumbers(text))) {
    const type = key as FindingType;
    const given = memory.entities.filter((known) => known.type === type).map((known) => known.number);
    const added = numbers.filter((number) => !given.includes(number));
    foreign[type] = [...new Set([...(foreign[type] ?? []), ...added])];
  }
  return foreign;
}
