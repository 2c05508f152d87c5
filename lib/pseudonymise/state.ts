import type { ConversationState, PlaceholderLanguage } from './types';

/** A number that nobody can foresee, for choosing invented values. */
function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** An empty memory of a conversation whose placeholders are in `language`. */
export function emptyState(language: PlaceholderLanguage): ConversationState {
  return {
    version: 1,
    language,
    seed: randomSeed(),
    entities: [],
    foreign: {},
    rulings: { joined: [], apart: {} },
    contexts: {},
  };
}
