import { findBesideNames } from './beside-names';
import { createDocument, type Document } from './document';
import { findNames } from './names/names';
import { resolveOverlaps } from './overlaps';
import type { Candidate } from './recogniser';
import { ALL_RECOGNISERS } from './registry';
import { isReported } from './sensitivity';
import { findSpecial } from './special/special';
import type { Detection, DetectOptions, Finding } from './types';

/** Goes up with every change that makes other findings. Stands in the register beside each use. */
export const DETECTOR_VERSION = '1';

/** Finds personal data in texts. Pure: the same text and options give the same result. */
export interface Detector {
  readonly version: string;
  /** Scans a text at once; offsets count UTF-16 units of the text as given. Never throws. */
  detect(text: string, options: DetectOptions): Detection;
}

function findIdentifiers(document: Document): Candidate[] {
  return ALL_RECOGNISERS.filter(
    ({ keywords }) => !keywords || keywords.some((word) => document.lower.includes(word)),
  ).flatMap((recogniser) => recogniser.find(document));
}

function toFinding(document: Document, candidate: Candidate): Finding {
  return { ...candidate, ...document.toOriginal(candidate.start, candidate.end) };
}

function isAllowed(document: Document, { start, end }: Candidate, allowed: ReadonlySet<string>): boolean {
  return allowed.size > 0 && allowed.has(document.lower.slice(start, end));
}

function detect(text: string, options: DetectOptions): Detection {
  const document = createDocument(text);
  const identifiers = resolveOverlaps(findIdentifiers(document));
  const names = findNames(document, identifiers);
  const beside = findBesideNames(document, names);
  const allowed = new Set(options.allowList.map((value) => createDocument(value.trim()).lower));
  const reported = [...identifiers, ...names, ...beside].filter(
    (candidate) => isReported(candidate, options.sensitivity) && !isAllowed(document, candidate, allowed),
  );
  const kept = resolveOverlaps(reported);
  return {
    findings: kept.map((candidate) => toFinding(document, candidate)),
    special: findSpecial(document, kept),
  };
}

/** Makes a detector. */
export function createDetector(): Detector {
  return { version: DETECTOR_VERSION, detect };
}
