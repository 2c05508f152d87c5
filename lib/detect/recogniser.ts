import type { Document } from './document';
import type { Confidence, FindingType, Reason } from './types';

/** A possible finding in offsets of the normalised text; `end` is exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly confidence: Confidence;
  readonly recogniser: string;
  readonly reason: Reason;
}

/** One kind of value and how it is found. A recogniser is pure and takes time linear in the text. */
export interface Recogniser {
  /** Unique, kebab-case; country code first where it is a national number (`de-tax-id`). */
  readonly id: string;
  readonly type: FindingType;
  /** Cheap filter: without one of these (lower case) in the text, `find` is not called. */
  readonly keywords?: readonly string[];
  find(document: Document): readonly Candidate[];
}

/**
 * Good and bad examples of a recogniser, kept in its file and checked by one table test. In `hits` the
 * expected findings stand in double brackets: `"IBAN [[DE89 3704 0044 0532 0130 00]]"`.
 */
export interface Examples {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
