import { findBesideNames } from './beside-names';
import { findBesideSecrets } from './beside-secrets';
import { createDocument, type Document } from './document';
import { createIdentifierScan } from './identifiers';
import type { EnglishReader } from './names/english';
import { findNames } from './names/names';
import { resolveOverlaps } from './overlaps';
import { findOwnTerms } from './own-terms';
import type { Candidate } from './recogniser';
import { findRepeats } from './repeats';
import { isReported } from './sensitivity';
import { findSpecial } from './special/special';
import type { NameModel } from './tagger/model';
import { findHashedTerms } from './terms/find-terms';
import type { Detection, DetectOptions, Finding } from './types';
import { judgeValues } from './values/judge-values';

/** Goes up with every change that makes other findings. Stands in the register beside each use. */
export const DETECTOR_VERSION = '1';

/** What the recognition of names loads apart from the script. Without it fewer names are found. */
export interface NameParts {
  model?: NameModel;
  /** Reads English paragraphs a second time, for the hints of the strict setting. */
  english?: EnglishReader;
}

/** Finds personal data in texts. Pure: the same text and options give the same result. */
export interface Detector {
  readonly version: string;
  /** Scans a text at once; offsets count UTF-16 units of the text as given. Never throws. */
  detect(text: string, options: DetectOptions): Detection;
}

interface Parts extends NameParts {
  findIdentifiers(document: Document): readonly Candidate[];
}

function toFinding(document: Document, candidate: Candidate): Finding {
  return { ...candidate, ...document.toOriginal(candidate.start, candidate.end) };
}

const plain = (value: string) => value.trim().replace(/\s+/g, ' ');

/** Values that the user declared free of personal data, in the form in which findings are compared. */
function allowedValues(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((value) => plain(createDocument(value).lower)));
}

function detect(text: string, options: DetectOptions, { model, english, findIdentifiers }: Parts): Detection {
  const document = createDocument(text, model?.lexicon);
  const allowed = allowedValues(options.allowList);
  const ignored = new Set(options.ignored);
  const counts = (candidate: Candidate) =>
    isReported(candidate, options.sensitivity) &&
    !(ignored.has(candidate.type) || ignored.has(`${candidate.type} ${candidate.confidence}`)) &&
    !(allowed.size > 0 && allowed.has(plain(document.lower.slice(candidate.start, candidate.end))));

  const own = findOwnTerms(document, options.ownTerms ?? []);
  for (const terms of options.hashedTerms ?? []) own.push(...findHashedTerms(document, terms));
  const labelled = resolveOverlaps([...own, ...findIdentifiers(document)].filter(counts));
  const again = [...findRepeats(document, labelled), ...findBesideSecrets(document, labelled)].filter(counts);
  const identifiers = again.length > 0 ? resolveOverlaps([...labelled, ...again]) : labelled;
  // what the English reader adds are hints, which only the strict setting reports
  const reader = options.sensitivity === 'strict' ? english : undefined;
  const names = findNames(document, identifiers, model, reader).filter(counts);
  const beside = findBesideNames(document, names).filter(counts);
  const known = resolveOverlaps([...identifiers, ...names, ...beside]);
  // what stands around a value never makes it certain
  const isJudged = model && options.sensitivity !== 'sparing';
  const found = isJudged ? judgeValues(document, known, model.values, counts) : known;
  return {
    findings: found.map((candidate) => toFinding(document, candidate)),
    special: findSpecial(document, found),
  };
}

/** Makes a detector. */
export function createDetector(parts: NameParts = {}): Detector {
  const all: Parts = { ...parts, findIdentifiers: createIdentifierScan(parts.model?.lexicon) };
  return { version: DETECTOR_VERSION, detect: (text, options) => detect(text, options, all) };
}
