import { lowerOf } from '../tagger/chars';
import { HASH_START, hashStep } from '../tagger/hash';
import { SHAPE, type Tokens } from '../tagger/tokens';
import { CUE, cueOf } from './anchor-words';

/** What the whole text says about a word, as bits. */
export const SEEN = {
  lower: 1,
  title: 2,
  /** Directly behind an article or possessive. */
  afterArticle: 4,
  /** Directly behind "Herr", "Frau", "Dr." or a greeting. */
  addressed: 8,
  /** In the local part of an e-mail address. */
  inLocalPart: 16,
  /** In the domain of an e-mail address. */
  inDomain: 32,
  twice: 64,
  /** Directly before a legal form. */
  beforeLegalForm: 128,
} as const;

const AT = 64;
const FULL_STOP = 46;
/** Tokens of an e-mail address that are read on each side of its sign. */
const LONGEST_ADDRESS = 16;

/** The word before token `i`, across the dot of an abbreviation; -1 at a line's start. */
export function wordBefore(tokens: Tokens, i: number): number {
  if (i < 1 || (tokens.breaks[i] as number) > 0) return -1;
  const sign = tokens.sign[i - 1] as number;
  if (sign === 0) return i - 1;
  if (sign === FULL_STOP && i > 1 && tokens.sign[i - 2] === 0 && tokens.breaks[i - 1] === 0) return i - 2;
  return -1;
}

function withoutInitial(tokens: Tokens, i: number): number {
  let hash = HASH_START;
  for (let at = (tokens.start[i] as number) + 1; at < (tokens.end[i] as number); at++) {
    hash = hashStep(hash, lowerOf(tokens.text.charCodeAt(at)));
  }
  return hash;
}

function note(seen: Map<number, number>, hash: number, bits: number): void {
  seen.set(hash, (seen.get(hash) ?? 0) | bits);
}

function noteAddress(tokens: Tokens, seen: Map<number, number>, at: number): void {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_ADDRESS && tokens.spaced[i + 1] === 0; i--) {
    if (tokens.sign[i] !== 0) continue;
    note(seen, tokens.hash[i] as number, SEEN.inLocalPart);
    note(seen, withoutInitial(tokens, i), SEEN.inLocalPart);
  }
  for (let i = at + 1; i < tokens.count && i - at < LONGEST_ADDRESS && tokens.spaced[i] === 0; i++) {
    if (tokens.sign[i] === 0) note(seen, tokens.hash[i] as number, SEEN.inDomain);
  }
}

function bitsAt(tokens: Tokens, i: number): number {
  const shape = tokens.shape[i];
  let bits = shape === SHAPE.lower ? SEEN.lower : SEEN.title;
  const before = wordBefore(tokens, i);
  if (before >= 0) {
    const cue = cueOf(tokens.hash[before] as number);
    if (cue === CUE.article || cue === CUE.possessive) bits |= SEEN.afterArticle;
    if (cue === CUE.address || cue === CUE.title || cue === CUE.greeting) bits |= SEEN.addressed;
  }
  if (i + 1 < tokens.count && cueOf(tokens.hash[i + 1] as number) === CUE.legalForm)
    bits |= SEEN.beforeLegalForm;
  return bits;
}

/** Collects for each word hash of the text where and how it is written. Linear time. */
export function collectEvidence(tokens: Tokens): Map<number, number> {
  const seen = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.sign[i] === AT) noteAddress(tokens, seen, i);
    if ((tokens.shape[i] as number) >= SHAPE.digits) continue;
    const hash = tokens.hash[i] as number;
    note(seen, hash, bitsAt(tokens, i) | ((seen.get(hash) ?? 0) & 3 ? SEEN.twice : 0));
  }
  return seen;
}
