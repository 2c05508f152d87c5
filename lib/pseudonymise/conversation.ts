import { createAllotter } from './allot';
import { type Draft, draftEntities } from './drafts';
import { remember, renumbered } from './memory';
import { type OccupiedNumbers, occupiedNumbers } from './numbers';
import { learnContexts } from './restore/contexts';
import { joinRuling, splitRuling } from './rulings';
import { emptyState } from './state';
import { storedFrom } from './stored-from';
import type {
  Conversation,
  ConversationState,
  Entity,
  PlaceholderLanguage,
  Pseudonym,
  Styler,
} from './types';
import { writeReplacements } from './write';

/**
 * The memory of one conversation. `state` is what `serialise()` of an earlier one gave; its language
 * wins over `language`, so that a conversation never changes its labels half-way.
 */
export function createConversation(
  language: PlaceholderLanguage,
  state: ConversationState = emptyState(language),
): Conversation {
  let memory = state;
  let styler: Styler | undefined;
  const drafts = new WeakMap<Entity, Draft>();
  let invented: ReadonlyMap<string, Pseudonym> = new Map();
  let last = { text: '', numbers: occupiedNumbers('') };

  /** Numbers in the text; the text is looked through once from drafting to giving out. */
  function numbersIn(text: string): OccupiedNumbers {
    if (last.text !== text) last = { text, numbers: occupiedNumbers(text) };
    return last.numbers;
  }

  function forgetText(): void {
    last = { text: '', numbers: occupiedNumbers('') };
  }

  /** What is remembered of an entity: from its draft, or from the text if it came back as a copy. */
  const draftOf = (entity: Entity, text: string): Draft =>
    drafts.get(entity) ?? { entity, stored: storedFrom(entity, text, memory, invented.get(entity.id)) };

  return {
    entities(text, findings) {
      const made = draftEntities(text, findings, { memory, styler, numbersIn });
      for (const draft of made) drafts.set(draft.entity, draft);
      invented = new Map(
        made.flatMap(({ stored: { id, pseudonym } }) => (pseudonym ? [[id, pseudonym] as const] : [])),
      );
      return made.map(({ entity }) => entity);
    },
    replace(text, entities, keep) {
      const chosen = entities.filter(({ id }) => !keep.has(id)).map((entity) => draftOf(entity, text));
      const numbers = numbersIn(text);
      forgetText();
      if (chosen.length === 0) {
        memory = remember(memory, numbers, []);
        return writeReplacements(text, []).replaced;
      }
      const allot = createAllotter(withDrafts(memory, chosen), numbers);
      const given = chosen.map(({ entity, stored }) => renumbered(memory, entity, stored, allot));
      const { replaced, moved } = writeReplacements(
        text,
        given.map(({ entity }) => entity),
      );
      const after = remember(
        memory,
        numbers,
        given.map(({ entity, stored }) => withWritten(stored, entity, text)),
      );
      memory = learnContexts(after, text, replaced.text, moved);
      return replaced;
    },
    join(into, other) {
      memory = joinRuling(memory, into, other);
    },
    split(entity, place, text) {
      memory = splitRuling(memory, entity, place, text);
    },
    forget(id) {
      const entities = memory.entities.map((entity) =>
        entity.id === id ? { ...entity, forgotten: true as const } : entity,
      );
      memory = { ...memory, entities };
    },
    setStyler(chosen) {
      styler = chosen;
    },
    serialise: () => memory,
  };
}

/** Numbers of all drafts count as used while one of them is renumbered. */
const withDrafts = (memory: ConversationState, chosen: readonly Draft[]): ConversationState => ({
  ...memory,
  entities: [...memory.entities, ...chosen.map(({ stored }) => stored)],
});

/** Adds what an invented value was written as at each place. */
function withWritten(stored: Draft['stored'], { places }: Entity, text: string): Draft['stored'] {
  if (stored.pseudonym?.style !== 'substitute') return stored;
  const written = places.map(({ start, end, replacement }) => [replacement, text.slice(start, end)] as const);
  return { ...stored, written: { ...Object.fromEntries(written), ...stored.written } };
}
