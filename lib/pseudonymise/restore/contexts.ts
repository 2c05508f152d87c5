import type { ConversationState } from '../types';
import { createRestorer, type Segment } from './restorer';
import { createTrail } from './trail';

/** Where a replaced place lies before and after. */
export interface Moved {
  readonly start: number;
  readonly end: number;
  /** Offset of the replacement in the outcome. */
  readonly at: number;
  readonly length: number;
}

/**
 * One placeholder stands for several forms ("Max Müller", "Müller", "Müllers"), and a reply mostly gets
 * the form that grammar asks for. Where a reply quotes the text, it shall be the form that stood there.
 * This learns, for every place at which the rules would choose another form, what stands before it (as
 * hashes; the shortest stretch that is unambiguous in this text).
 */
export function learnContexts(
  state: ConversationState,
  text: string,
  out: string,
  moved: readonly Moved[],
): ConversationState {
  const restorer = createRestorer(state);
  const points = trace([...restorer.push(out), ...restorer.flush()], state, text, moved);
  const meanings = [0, 1, 2].map((level) => meaningsAt(points, level));
  const contexts: Record<string, string> = {};
  for (const { keys, expected, value } of points) {
    const stale = keys.some((key) => state.contexts[key] !== undefined && state.contexts[key] !== expected);
    if (value === expected && !stale) continue;
    const level = [2, 1, 0].find((each) => {
      const key = keys[each] ?? '';
      return meanings[each]?.get(key) === expected && (state.contexts[key] ?? expected) === expected;
    });
    contexts[keys[level ?? 0] ?? ''] = expected;
  }
  return { ...state, contexts: { ...state.contexts, ...contexts } };
}

interface Point {
  readonly keys: readonly string[];
  readonly expected: string;
  readonly value: string;
}

/** Pairs what the way back would write with what stood there. */
function trace(
  segments: readonly Segment[],
  state: ConversationState,
  text: string,
  moved: readonly Moved[],
): Point[] {
  const places = new Map(moved.map((place) => [place.at, place]));
  const entities = new Map(state.entities.map((entity) => [entity.id, entity]));
  const trail = createTrail();
  const points: Point[] = [];
  let at = 0;
  for (const segment of segments) {
    const written = segment.kind === 'plain' ? segment.text : segment.source;
    const place = places.get(at);
    const entity = segment.kind === 'restored' ? entities.get(segment.entityId) : undefined;
    if (segment.kind === 'restored' && entity && place) {
      const extra = written.length - place.length;
      const expected = text.slice(place.start, place.end + extra);
      points.push({
        keys: trail.keys(`${entity.type}${entity.number}${segment.suffix}`),
        expected,
        value: segment.value,
      });
    }
    trail.push(entity ? `${entity.type}${entity.number}` : written);
    at += written.length;
  }
  return points;
}

/** What each key means; `undefined` where it means several things. */
function meaningsAt(points: readonly Point[], level: number): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { keys, expected } of points) {
    const key = keys[level] ?? '';
    found.set(key, found.has(key) && found.get(key) !== expected ? undefined : expected);
  }
  return found;
}
