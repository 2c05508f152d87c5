import type { Document } from '../document';
import { HASH_START, hashStep } from '../tagger/hash';
import { hashOf } from './surroundings';
import type { Value } from './value';

/** What a value looks like. */
export interface Shape {
  /** Kinds of signs one by one, and with runs of the same kind as one. */
  readonly whole: number;
  readonly runs: number;
  /** The letters that it begins with. */
  readonly prefix: number;
  readonly digits: number;
  readonly length: number;
}

const LETTER = /\p{L}/u;
const LONGEST_SHAPE = 24;

function kindOf(text: string, index: number): number {
  const sign = text.charAt(index);
  if (sign >= '0' && sign <= '9') return 57;
  if (!LETTER.test(sign)) return text.charCodeAt(index);
  return sign === sign.toLowerCase() ? 97 : 65;
}

/** Reads the shape of a value. */
export function shapeOf({ text, lower }: Document, { start, end }: Value): Shape {
  let whole = HASH_START;
  let runs = HASH_START;
  let digits = 0;
  let last = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const kind = kindOf(text, i);
    if (i - start < LONGEST_SHAPE) whole = hashStep(whole, kind);
    if (kind === 57) digits++;
    if (kind !== last) runs = hashStep(runs, kind);
    if ((kind === 97 || kind === 65) && i - start === letters) letters++;
    last = kind;
  }
  return {
    whole,
    runs,
    prefix: hashOf(lower, start, start + letters),
    digits: Math.min(12, digits),
    length: Math.min(20, end - start),
  };
}
