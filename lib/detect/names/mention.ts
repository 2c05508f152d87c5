import type { Confidence, Reason } from '../types';

/** A name found in the tokens `from` to `to` (exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly type: 'PERSON' | 'ORG';
  readonly confidence: Confidence;
  readonly reason: Reason;
  /** Id of the part that found it. */
  readonly source: string;
}
