import type { Document } from './document';
import type { Candidate, Recogniser } from './recogniser';
import type { FindingType } from './types';

/** What a recogniser found in a place; what kind it is and who found it is said once, where the recogniser is made. */
export type Hit = Omit<Candidate, 'type' | 'recogniser'>;

/** The hit of a value that begins at `start`, an offset of the normalised text. */
export const hitOf = (
  start: number,
  value: string,
  confidence: Hit['confidence'],
  reason: Hit['reason'],
): Hit => ({ start, end: start + value.length, confidence, reason });

/** Makes candidates of one type out of hits, each with the id of its recogniser. */
export const signed =
  (recogniser: string, type: FindingType) =>
  (hit: Hit): Candidate => ({ ...hit, type, recogniser });

/** A recogniser as it is written down: see `Recogniser`, except that it finds hits. */
export interface RecogniserSpec {
  readonly id: string;
  readonly type: FindingType;
  readonly keywords?: readonly string[] | undefined;
  readonly find: (document: Document) => readonly Hit[];
}

/** Makes a recogniser whose candidates all carry its id and type. */
export function defineRecogniser({ id, type, keywords, find }: RecogniserSpec): Recogniser {
  const sign = signed(id, type);
  return { id, type, ...(keywords ? { keywords } : {}), find: (document) => find(document).map(sign) };
}
