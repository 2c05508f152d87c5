import type { Catalogue } from '../message';

/** Why something was found. Completes "Gefunden: …". {word} is a word of our own lists, never the user's text. */
export const reasons = {
  'reason.unknown': 'passt zum Muster',
  // Added after a reason that knows its word: "Anrede davor (Herr)".
  'reason.with-word': '{reason} („{word}“)',
} as const satisfies Catalogue;
