import type { Confidence, Finding, FindingType, Reason } from '@/lib/detect/types';
import type { PersonName } from './person/name';

/** Language of the placeholders: `[Anschrift 1]` or `[Address 1]`. */
export type PlaceholderLanguage = 'de' | 'en';

/**
 * How a value is replaced: `[Person 1]`; an invented value of the same kind; something more general
 * (year, town, range); nothing. Only the first two find their way back.
 */
export type Style = 'placeholder' | 'substitute' | 'general' | 'removed';

/** A choice of style for some kinds; the others get their placeholder. */
export type Styles = Readonly<Partial<Record<FindingType, Style>>>;

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
  /** Its placeholder was given out with an earlier text of the conversation: nothing to ask again. */
  readonly known?: true;
  /** The person that an e-mail address or log-in is made from. */
  readonly linkedTo?: string;
}

/** The outcome of replacing: the text that may leave, and what must not leave any more. */
export interface Replaced {
  readonly text: string;
  /** Original surfaces that were replaced and stand nowhere in `text`, each once. */
  readonly originals: readonly string[];
  /** How many places were replaced, by type. */
  readonly counts: Readonly<Partial<Record<FindingType, number>>>;
}

/**
 * Memory of one conversation: which entity carries which placeholder. The same value gets the same
 * placeholder in every later text; a number is never given to another entity.
 */
export interface Conversation {
  /**
   * Groups findings into entities and assigns placeholders; changes nothing that was given out before.
   * Values of earlier texts are found again without a finding, so call it even where nothing was found.
   */
  entities(text: string, findings: readonly Finding[]): readonly Entity[];
  /**
   * Writes the replacements of all entities but those in `keep` (entity ids) into the text, and
   * remembers them as given out.
   */
  replace(text: string, entities: readonly Entity[], keep: ReadonlySet<string>): Replaced;
  /** Two entities are one from now on; it carries the placeholder of `into`. Call `entities` again. */
  join(into: string, other: string): void;
  /**
   * Makes an entity of its own from a place, with all places of the same form of name; or from this place
   * alone where the entity has only one form. `text` is the one the place belongs to. Call `entities` again.
   */
  split(entity: Entity, place: Place, text: string): void;
  /** Stops finding a value again by itself ("nie wieder melden"). The way back stays. */
  forget(id: string): void;
  /** Styles other than placeholders from now on, for what was not given out yet. */
  setStyler(styler: Styler | undefined): void;
  /** Plain JSON of what was given out so far, to keep and to go on from. Holds real values. */
  serialise(): ConversationState;
}

/** The parts of an invented or general value; which ones there are is the styler's business. */
export interface Pseudonym {
  readonly style: Exclude<Style, 'placeholder'>;
  readonly parts: Readonly<Record<string, string>>;
}

/** How an entity is mentioned at one place. */
export interface MentionForm {
  /** As written, without a genitive ending. */
  readonly nominative: string;
  readonly ending: string;
  readonly name?: PersonName;
}

/** What a styler knows when it chooses. */
export interface PseudonymRequest {
  readonly type: FindingType;
  /** The fullest form. */
  readonly name: string;
  readonly forms: readonly MentionForm[];
  /** Counts from 1 within the kind. */
  readonly number: number;
  /** Differs from conversation to conversation. */
  readonly seed: number;
  readonly language: PlaceholderLanguage;
  /** For an e-mail address or log-in: the pseudonym of the person it is made from. */
  readonly owner?: Pseudonym;
  /** Whether a word or value already stands in the text or was used in the conversation. */
  isTaken(candidate: string): boolean;
}

/** Writes other things than placeholders. Lives in modules that are loaded when needed. */
export interface Styler {
  /** Undefined: this kind is replaced by its placeholder. */
  invent(request: PseudonymRequest): Pseudonym | undefined;
  write(pseudonym: Pseudonym, form: MentionForm): string;
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
  /** Forms of a person's name, for finding them again. */
  readonly names?: readonly PersonName[];
  readonly pseudonym?: Pseudonym;
  /** For substitutes: what was written → what stood there. */
  readonly written?: Readonly<Record<string, string>>;
  /** Joined by hand: later mentions count to this entity. */
  readonly mergedInto?: string;
  readonly forgotten?: true;
}

/** What a person decided about joins. */
export interface Rulings {
  readonly joined: readonly (readonly [into: string, other: string])[];
  /** Hashes of forms or places that stand apart → id of their entity. */
  readonly apart: Readonly<Record<string, string>>;
}

/** Memory of a conversation as plain JSON. */
export interface ConversationState {
  readonly version: 1;
  readonly language: PlaceholderLanguage;
  readonly seed: number;
  readonly entities: readonly StoredEntity[];
  /** Numbers that the user's own texts already carried behind a label, by kind; never handed out. */
  readonly foreign: Readonly<Partial<Record<FindingType, readonly number[]>>>;
  readonly rulings: Rulings;
  /** Hash of placeholder and what stands before it → the exact form that stood there. See `contexts`. */
  readonly contexts: Readonly<Record<string, string>>;
}
