import type { Confidence, Finding, FindingType, Reason } from '@/lib/detect/types';

/** Language of the placeholders: `[Anschrift 1]` or `[Address 1]`. */
export type PlaceholderLanguage = 'de' | 'en';

/** One occurrence of an entity in the text. Offsets in UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards, e.g. `[Person 1]s` for a genitive. */
  readonly replacement: string;
}

/**
 * One person, company or number of the text with all its places: what the panel lists as one row and
 * what is replaced or kept as a whole.
 */
export interface Entity {
  /** Stable within a conversation. */
  readonly id: string;
  readonly type: FindingType;
  /** The fullest surface form seen, for display only. */
  readonly name: string;
  /** The placeholder, e.g. `[Person 1]`. Unique in the conversation and never re-used. */
  readonly placeholder: string;
  readonly places: readonly Place[];
  readonly confidence: Confidence;
  readonly reason: Reason;
}

/** The outcome of replacing: the text that may leave, and what must not leave any more. */
export interface Replaced {
  readonly text: string;
  /** Original surfaces that were replaced, each once. */
  readonly originals: readonly string[];
  /** How many places were replaced, by type. */
  readonly counts: Readonly<Partial<Record<FindingType, number>>>;
}

/**
 * Memory of one conversation: which entity carries which placeholder. The same value gets the same
 * placeholder in every later text; a number is never given to another entity.
 */
export interface Conversation {
  /** Groups findings into entities and assigns placeholders; changes nothing that was given out before. */
  entities(text: string, findings: readonly Finding[]): readonly Entity[];
  /** Writes the placeholders of all entities but those in `keep` (entity ids) into the text. */
  replace(text: string, entities: readonly Entity[], keep: ReadonlySet<string>): Replaced;
  /** Plain JSON of what was given out so far, to keep and to go on from. Holds real values. */
  serialise(): ConversationState;
}

/** An entity whose placeholder was given out. */
export interface StoredEntity {
  readonly id: string;
  readonly type: FindingType;
  readonly number: number;
  readonly name: string;
  readonly placeholder: string;
  /** Every surface form that was replaced, each once. */
  readonly surfaces: readonly string[];
}

/** Memory of a conversation as plain JSON. */
export interface ConversationState {
  readonly version: 1;
  readonly language: PlaceholderLanguage;
  readonly entities: readonly StoredEntity[];
  /** Numbers that the user's own texts already carried behind a label, by kind; never handed out. */
  readonly foreign: Readonly<Partial<Record<FindingType, readonly number[]>>>;
}
