import { createDocument, type Document } from './document';
import type { Candidate } from './recogniser';
import { ALL_RECOGNISERS } from './registry';
import { type Segment, segmentsOf } from './segments';
import type { Lexicon } from './tagger/lexicon';
import { nameOf } from './topics';

/** Finds identifiers in a document that is short enough to be read at once. */
export type SegmentScan = (document: Document) => readonly Candidate[];

/** All recognisers over a document. */
export const scanSegment: SegmentScan = (document) =>
  ALL_RECOGNISERS.filter(
    ({ keywords }) => !keywords || keywords.some((word) => document.lower.includes(word)),
  ).flatMap((recogniser) => recogniser.find(document));

/** Segments that are remembered: those of a text of about a million signs. */
const REMEMBERED = 200;

/** What begins in the segment, in offsets of the whole text. */
function placed(candidates: readonly Candidate[], { start, end, from }: Segment): Candidate[] {
  return candidates
    .map((candidate) => ({ ...candidate, start: candidate.start + from, end: candidate.end + from }))
    .filter((candidate) => candidate.start >= start && candidate.start < end);
}

/**
 * Makes the search for identifiers in texts of any length. A long text is read in segments, and a segment
 * that did not change since it was last read is not read again: while someone types, only the paragraphs
 * around the change are. The result is always that of reading every segment.
 */
export function createIdentifierScan(lexicon: Lexicon | undefined, scan: SegmentScan = scanSegment) {
  const known = new Map<string, readonly Candidate[]>();
  const remember = (key: string, found: readonly Candidate[]) => {
    known.delete(key);
    known.set(key, found);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    return found;
  };
  return (document: Document): readonly Candidate[] => {
    const segments = segmentsOf(document.text);
    if (segments.length === 1) return scan(document);
    const topics = nameOf(document.topics);
    return segments.flatMap((segment) => {
      const text = document.text.slice(segment.from, segment.to);
      const key = `${topics} ${segment.start - segment.from} ${segment.end - segment.from} ${text}`;
      const found = known.get(key) ?? scan(createDocument(text, lexicon, document.topics));
      return placed(remember(key, found), segment);
    });
  };
}
