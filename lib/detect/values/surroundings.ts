import { HASH_START, hashStep } from '../tagger/hash';

/** A word as a range of the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** What stands before or behind a value on its line, from it outwards. */
export interface Side {
  /** Hashes of words in lower case and of signs, the nearest first; numbers count by their length alone. */
  readonly pieces: Int32Array;
  /** How many there are up to the end of the line, at most `MOST`. */
  readonly count: number;
  /** Those of two letters or more. */
  readonly words: readonly Word[];
}

const MOST = 8;
const REACH = 90;
const LETTER = /[\p{L}\p{M}]/u;
const KIND = { blank: 0, letter: 1, digit: 2, sign: 3 } as const;
const DIGITS = 0x51ed270b;

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 32 || code === 9) return KIND.blank;
  if (code >= 48 && code <= 57) return KIND.digit;
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? KIND.letter : KIND.sign;
  return LETTER.test(text.charAt(index)) ? KIND.letter : KIND.sign;
}

/** The hash of a stretch of a text that is in lower case. */
export function hashOf(lower: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashStep(hash, lower.charCodeAt(i));
  return hash;
}

/** Reads what stands before (`step` -1) or behind (1) `index`, which is the first place not read yet. */
export function readSide(lower: string, index: number, step: 1 | -1): Side {
  const pieces = new Int32Array(MOST);
  const words: Word[] = [];
  let count = 0;
  let at = index;
  const isOn = (i: number) =>
    i >= 0 && i < lower.length && Math.abs(i - index) < REACH && lower.charCodeAt(i) !== 10;
  while (count < MOST && isOn(at)) {
    const kind = kindAt(lower, at);
    if (kind === KIND.blank) {
      at += step;
      continue;
    }
    let to = at + step;
    if (kind !== KIND.sign) while (isOn(to) && kindAt(lower, to) === kind) to += step;
    const start = step > 0 ? at : to + 1;
    const end = step > 0 ? to : at + 1;
    pieces[count++] = kind === KIND.digit ? DIGITS + Math.min(6, end - start) : hashOf(lower, start, end);
    if (kind === KIND.letter && end - start > 1) words.push({ start, end });
    at = to;
  }
  return { pieces, count, words };
}
