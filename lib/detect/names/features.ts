import { lowerOf } from '../tagger/chars';
import { HASH_START, hashStep, mix } from '../tagger/hash';
import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';

/** Most features that one token can have. */
export const MOST_FEATURES = 128;

/** Receives the features of one token as bucket numbers. */
export class FeatureList {
  readonly buckets = new Int32Array(MOST_FEATURES);
  readonly #mask: number;
  length = 0;

  /** `bits`: the model has 2^bits buckets. */
  constructor(bits: number) {
    this.#mask = (1 << bits) - 1;
  }

  /** Adds the feature of a template with up to two values. */
  add(template: number, a: number, b = 0): void {
    const hash =
      Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35);
    this.buckets[this.length++] = mix(hash) & this.#mask;
  }
}

const EDGE = 0x5bd1e995;

interface Columns {
  readonly shape: Uint8Array;
  readonly hash: Int32Array;
}

/** Word hash with blurred digits, so that numbers do not become features of their own. */
function wordAt({ shape, hash }: Columns, i: number, count: number): number {
  if (i < 0 || i >= count) return EDGE;
  const own = shape[i] as number;
  return own === SHAPE.digits || own === SHAPE.alnum ? own : (hash[i] as number);
}

/** The bits of word knowledge that speak of names: first name, surname, town, long list, public name. */
const nameBits = (known: number): number => (known & 31) | ((known >> 7) & 32);

const at = (column: Uint8Array | Uint16Array, i: number): number => (i < 0 ? 254 : (column[i] ?? 254));

function affixes(list: FeatureList, context: Context, i: number): void {
  const { text, start, end } = context.tokens;
  const from = start[i] as number;
  const to = end[i] as number;
  let hash = HASH_START;
  for (let k = 0; k < 4 && from + k < to; k++) {
    hash = hashStep(hash, lowerOf(text.charCodeAt(from + k)));
    if (k > 0) list.add(1 + k, hash);
  }
  hash = HASH_START;
  for (let k = 0; k < 5 && to - 1 - k >= from; k++) {
    hash = hashStep(hash, lowerOf(text.charCodeAt(to - 1 - k)));
    list.add(5 + k, hash);
    if (k === 2) list.add(10, hash, context.tokens.shape[i] as number);
  }
  list.add(11, Math.min(12, to - from), context.tokens.shape[i] as number);
}

/** Collects the features of token `i`. */
export function extractFeatures(context: Context, i: number, list: FeatureList): void {
  const { tokens, known, knownStem, cue, announced, kind, language, field, label, column, heading } = context;
  const { shape, breaks, spaced, count } = tokens;
  list.length = 0;
  const lower = context.allLower ? 1 : 0;
  const w = wordAt(tokens, i, count);
  const before = wordAt(tokens, i - 1, count);
  const after = wordAt(tokens, i + 1, count);
  const before2 = wordAt(tokens, i - 2, count);
  const after2 = wordAt(tokens, i + 2, count);
  const s = shape[i] as number;
  const sBefore = at(shape, i - 1);
  const sAfter = at(shape, i + 1);
  const k = known[i] as number;
  const kStem = knownStem[i] as number;
  const kBefore = at(known, i - 1);
  const kAfter = at(known, i + 1);
  const names = nameBits(k);
  const words = (k >> 5) & 127;
  const cased = (s << 1) | lower;
  const glueBefore = ((breaks[i] as number) << 1) | (spaced[i] as number);
  const glueAfter = i + 1 < count ? ((breaks[i + 1] as number) << 1) | (spaced[i + 1] as number) : 7;

  list.add(20, lower);
  list.add(21, w);
  list.add(22, w, cased);
  if (s < SHAPE.digits || s === SHAPE.alnum) affixes(list, context, i);
  list.add(23, s, glueBefore);
  list.add(24, s, glueAfter);
  list.add(25, (sBefore << 8) | s, sAfter);
  list.add(26, before, glueBefore);
  list.add(27, after, glueAfter);
  list.add(28, before2);
  list.add(29, after2);
  list.add(30, before, cased);
  list.add(31, after, cased);
  list.add(32, before, after);
  list.add(33, before, before2);
  list.add(34, wordAt(tokens, i - 3, count));
  list.add(35, wordAt(tokens, i + 3, count));
  // knowledge about the word and its neighbours
  list.add(40, names, cased);
  list.add(41, words, cased);
  list.add(42, k, cased);
  list.add(43, kStem & 31, cased);
  list.add(44, kStem, s);
  list.add(45, (k << 4) | s, (kBefore << 4) | sBefore);
  list.add(46, (k << 4) | s, (kAfter << 4) | sAfter);
  list.add(47, (names << 5) | (kBefore & 31), (kAfter & 31) | (cased << 6));
  list.add(53, context.gap[i] as number, s | (at(context.gap, i + 1) << 4));
  list.add(54, nameBits(kAfter) | (names << 6), sAfter | (cased << 4));
  list.add(55, nameBits(kBefore) | (names << 6), sBefore | (cased << 4));
  list.add(48, names | (cased << 6), before);
  list.add(49, names | (cased << 6), after);
  list.add(50, kBefore, sBefore);
  list.add(51, kAfter, sAfter);
  list.add(52, words & 7, before);
  // announcing words
  const c = cue[i] as number;
  const a = announced[i] as number;
  list.add(60, c, cased);
  list.add(61, a, cased);
  list.add(62, a | (names << 5), cased);
  list.add(63, a, k);
  list.add(64, at(announced, i - 1), cased);
  list.add(65, at(cue, i + 1), cased);
  list.add(66, (at(cue, i - 1) << 8) | at(cue, i - 2), cased);
  list.add(67, (at(cue, i + 1) << 8) | at(cue, i + 2), cased);
  list.add(68, at(cue, i + 1), names | (cased << 6));
  list.add(69, a, (words << 3) | sAfter);
  const t = context.trade[i] as number;
  const tBefore = at(context.trade, i - 1);
  const tAfter = at(context.trade, i + 1);
  list.add(110, t | (tBefore << 2) | (tAfter << 10), cased);
  list.add(111, tBefore, names | (cased << 6));
  list.add(112, tAfter, names | (cased << 6));
  list.add(113, t | (a << 2), cased);
  list.add(114, at(context.trade, i - 2) | (tBefore << 8), cased);
  list.add(115, at(context.trade, i + 2) | (tAfter << 8), cased);
  // block, label and column
  const block = kind[i] as number;
  const place = context.place[i] as number;
  const size = context.lineLength[i] as number;
  const sig = context.signature[i] as number;
  list.add(70, block, cased);
  list.add(71, block | (names << 5), cased);
  list.add(72, place | (Math.min(size, 12) << 5), s);
  list.add(73, sig | (Math.min(size, 8) << 4), s | (names << 4));
  list.add(74, field[i] as number, s | ((context.distance[i] as number) << 4));
  list.add(75, field[i] as number, names | (s << 6));
  list.add(76, label[i] as number, s);
  list.add(77, column[i] as number, s);
  list.add(78, column[i] as number, names | (s << 6));
  list.add(79, heading[i] as number, s);
  list.add(80, context.inLabel[i] as number, s | (names << 4));
  list.add(81, context.cellStart[i] as number, s | (names << 4));
  list.add(82, (place === 0 ? 1 : 0) | (block << 1), names | (s << 6));
  list.add(83, language[i] as number, cased);
  list.add(84, language[i] as number, k);
  list.add(85, at(context.shield, i - 1), s);
  list.add(86, at(context.shield, i + 1), s);
  list.add(87, (at(context.shield, i + 2) << 8) | at(context.shield, i + 3), s);
  // the whole text
  const text = context.text;
  list.add(95, text, names | (cased << 6));
  list.add(96, text & 31, k);
  list.add(97, text & 95, s | (a << 4));
  list.add(98, text & 31 ? 1 : 0, names | (cased << 6));
  const seen = context.seen[i] as number;
  list.add(90, seen, cased);
  list.add(91, seen, names | (s << 6));
  list.add(92, seen & 124, k);
  list.add(93, at(context.seen, i - 1) & 56, s);
  list.add(94, at(context.seen, i + 1) & 56, s);
}
