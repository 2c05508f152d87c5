import type { Conversation, ConversationState, StoredEntity } from '../types';
import { createPlaceholderFinder, type Hit } from './placeholders';
import { createSubstituteFinder, type SubstituteHit } from './substitutes';
import { createTrail, type Trail } from './trail';
import { fittingValue } from './value';

/** A stretch of a reply: as it is, or with the real value beside what the model wrote. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'restored';
      /** What stands in the reply. The sources of all segments make up the reply. */
      readonly source: string;
      readonly value: string;
      readonly placeholder: string;
      readonly entityId: string;
      /** Genitive ending that the model wrote; part of `source` and, in its form, of `value`. */
      readonly suffix: string;
    };

/** Reads a reply in portions. Never gives out half a placeholder. */
export interface Restorer {
  /** What is certain now. The rest waits for the next portion. */
  push(chunk: string): Segment[];
  /** What waited. The restorer is at its beginning again. */
  flush(): Segment[];
}

/** For conversations that have nothing to look up by it. */
const NO_TRAIL: Trail = { push() {}, keys: () => [] };

/** Reach to the left for salutations and brackets. */
const LOOK_BACK = 80;

/**
 * A restorer for what `conversation` has given out up to now. Segments do not depend on how the reply
 * was cut into portions.
 */
export function createRestorer(conversation: Conversation | ConversationState): Restorer {
  const state = 'serialise' in conversation ? conversation.serialise() : conversation;
  const labelled = createPlaceholderFinder(state.entities.filter(({ pseudonym }) => !pseudonym));
  const invented = createSubstituteFinder(state.entities);
  const hasLearnt = Object.keys(state.contexts).length > 0;
  const newTrail = (): Trail => (hasLearnt ? createTrail() : NO_TRAIL);
  let trail = newTrail();
  let before = '';
  let waiting = '';

  function take(end: number): Segment[] {
    const segments: Segment[] = [];
    let from = 0;
    for (const hit of hitsIn(waiting, before)) {
      if (hit.start >= end) break;
      plain(waiting.slice(from, hit.start));
      const left = leftOf(hit.start);
      segments.push(restored(hit, waiting.slice(hit.start, hit.end), left));
      trail.push(subjectOf(hit.entity));
      from = hit.end;
    }
    const rest = Math.max(end, from);
    plain(waiting.slice(from, rest));
    before = leftOf(rest);
    waiting = waiting.slice(rest);
    return segments;

    function plain(text: string): void {
      if (text === '') return;
      trail.push(text);
      segments.push({ kind: 'plain', text });
    }
  }

  /** What stands before an offset of what waits. */
  function leftOf(at: number): string {
    const near = waiting.slice(Math.max(0, at - LOOK_BACK), at);
    return near.length < LOOK_BACK ? (before + near).slice(-LOOK_BACK) : near;
  }

  function hitsIn(text: string, left: string): (Hit | SubstituteHit)[] {
    const hits = [...labelled.find(text, left), ...invented.find(text, left)].sort(
      (a, b) => a.start - b.start,
    );
    return hits.filter((hit, index) => index === 0 || hit.start >= (hits[index - 1]?.end ?? 0));
  }

  function restored(hit: Hit | SubstituteHit, source: string, left: string): Segment {
    const keys = trail.keys(subjectOf(hit.entity) + hit.suffix);
    const learnt = keys.map((key) => state.contexts[key]).find((form) => form !== undefined);
    const { placeholder, id } = hit.entity;
    return {
      kind: 'restored',
      source,
      value: learnt ?? ruleValue(hit, left),
      placeholder,
      entityId: id,
      suffix: hit.suffix,
    };
  }

  return {
    push(chunk) {
      waiting += chunk;
      return take(safeEnd(waiting, labelled.holdFrom(waiting), invented.holdFrom(waiting)));
    },
    flush() {
      const segments = take(waiting.length);
      trail = newTrail();
      before = '';
      return segments;
    },
  };
}

/** Never between the halves of an astral character. */
function safeEnd(text: string, ...holds: readonly number[]): number {
  const end = Math.min(...holds);
  return end === text.length && /[\uD800-\uDBFF]$/.test(text) ? end - 1 : end;
}

/** Names an entity in the trail, however it was written. */
const subjectOf = (entity: StoredEntity): string => `${entity.type}${entity.number}`;

/** The value by rule, without what was learnt. */
function ruleValue(hit: Hit | SubstituteHit, left: string): string {
  if (!('value' in hit)) return fittingValue(hit.entity, left, hit.suffix);
  return fittingValue({ ...hit.entity, type: 'OWN_TERM', name: hit.value }, left, hit.suffix);
}

/** Replaces every placeholder of `text` that was given out by its real value. */
export function restore(text: string, conversation: Conversation | ConversationState): Segment[] {
  const restorer = createRestorer(conversation);
  const segments = [...restorer.push(text), ...restorer.flush()];
  return segments.reduce<Segment[]>((joined, segment) => {
    const last = joined.at(-1);
    if (segment.kind === 'plain' && last?.kind === 'plain')
      joined.splice(-1, 1, { kind: 'plain', text: last.text + segment.text });
    else joined.push(segment);
    return joined;
  }, []);
}

/** The text of segments with real values. */
export const restoredText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === 'plain' ? segment.text : segment.value)).join('');
