import type { Document } from '../document';
import type { FeatureList } from '../tagger/feature-list';
import type { ValueId } from '../tagger/model';
import type { FindingType } from '../types';

/** A range of the normalised text whose form alone does not tell whether it is personal. */
export interface Value {
  readonly start: number;
  readonly end: number;
}

/** A kind of values that a trained model judges by what stands around them. */
export interface ValueKind {
  /** Names the model of this kind. */
  readonly id: ValueId;
  /** What a value can be, in the order of the model's labels; the first is nothing personal. At most five. */
  readonly types: readonly (FindingType | null)[];
  /** Probabilities of being personal from which a value counts as likely and as possible. */
  readonly likely: number;
  readonly possible: number;
  /** Whether there is nothing to find in texts that name nobody. */
  readonly needsName: boolean;
  /** Everything of this form in a text, whatever it is, sorted by place. Linear time. */
  valuesIn(document: Document): readonly Value[];
  /** Adds what only this kind of value has to its features. Templates 260 to 299 are free for it. */
  describe?(document: Document, value: Value, list: FeatureList): void;
}
