import { DIGIT, kindOf, LOWER, lowerOf, NEWLINE, SIGN, SPACE, UPPER } from './chars';
import { HASH_START, hashStep } from './hash';

/** How a token is written. */
export const SHAPE = {
  lower: 0,
  /** First letter capital, the rest small. */
  title: 1,
  /** All capitals, two letters or more. */
  upper: 2,
  /** One capital letter. */
  initial: 3,
  /** Capitals inside ("McKay", "GmbH"). */
  mixed: 4,
  digits: 5,
  /** Letters and digits. */
  alnum: 6,
  sign: 7,
} as const;

/** The tokens of a text: words, numbers and single signs, in columns. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the token in lower case. */
  readonly hash: Int32Array;
  /** Hash without the last character, for genitives. */
  readonly stem: Int32Array;
  readonly shape: Uint8Array;
  /** Line breaks before the token, at most 3. */
  readonly breaks: Uint8Array;
  /** Whether white space (or the start of the text) stands before the token. */
  readonly spaced: Uint8Array;
  /** For a sign its character code, else 0. */
  readonly sign: Uint16Array;
}

function shapeOf(uppers: number, lowers: number, digits: number, first: number): number {
  if (digits > 0) return uppers + lowers > 0 ? SHAPE.alnum : SHAPE.digits;
  if (uppers === 0) return SHAPE.lower;
  if (lowers === 0) return uppers === 1 ? SHAPE.initial : SHAPE.upper;
  return uppers === 1 && first === UPPER ? SHAPE.title : SHAPE.mixed;
}

/** Splits a normalised text into tokens. A run of letters, marks and digits is one; each sign is one. */
export function tokenise(text: string): Tokens {
  let capacity = 64 + (text.length >> 1);
  const grow = (array: Int32Array) => {
    const larger = new Int32Array(capacity);
    larger.set(array);
    return larger;
  };
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let stem = new Int32Array(capacity);
  // shape, breaks, spaced and sign packed until the number of tokens is known
  let packed = new Int32Array(capacity);
  let count = 0;
  let breaks = 3;
  let spaced = 1;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === SPACE || kind === NEWLINE) {
      spaced = 1;
      if (kind === NEWLINE && breaks < 3) breaks++;
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grow(start);
      end = grow(end);
      hash = grow(hash);
      stem = grow(stem);
      packed = grow(packed);
    }
    start[count] = i;
    let sum = HASH_START;
    let before = HASH_START;
    if (kind === SIGN) {
      sum = hashStep(sum, code);
      i++;
      packed[count] = SHAPE.sign | (breaks << 4) | (spaced << 6) | (code << 8);
    } else {
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      for (; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const unitKind = kindOf(unit);
        if (unitKind === UPPER) uppers++;
        else if (unitKind === LOWER) lowers++;
        else if (unitKind === DIGIT) digits++;
        else break;
        before = sum;
        sum = hashStep(sum, lowerOf(unit));
      }
      packed[count] = shapeOf(uppers, lowers, digits, kind) | (breaks << 4) | (spaced << 6);
    }
    end[count] = i;
    hash[count] = sum;
    stem[count] = before;
    count++;
    breaks = 0;
    spaced = 0;
  }
  const shape = new Uint8Array(count);
  const breaksOf = new Uint8Array(count);
  const spacedOf = new Uint8Array(count);
  const sign = new Uint16Array(count);
  for (let k = 0; k < count; k++) {
    const bits = packed[k] as number;
    shape[k] = bits & 15;
    breaksOf[k] = (bits >> 4) & 3;
    spacedOf[k] = (bits >> 6) & 1;
    sign[k] = bits >>> 8;
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    hash: hash.subarray(0, count),
    stem: stem.subarray(0, count),
    shape,
    breaks: breaksOf,
    spaced: spacedOf,
    sign,
  };
}
