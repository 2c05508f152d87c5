import { lowerOf } from '../tagger/chars';
import type { FeatureList } from '../tagger/feature-list';
import { HASH_START, hashStep } from '../tagger/hash';
import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';

// The groups are functions of their own and small enough for the engine to compile `add` into each of them.
// Their order and that of the features in them decides what a training gives: never reorder.

const EDGE = 0x5bd1e995;

interface Columns {
  readonly shape: Uint8Array;
  readonly hash: Int32Array;
  readonly count: number;
}

/** Word hash with blurred digits, so that numbers do not become features of their own. */
function wordAt({ shape, hash, count }: Columns, i: number): number {
  if (i < 0 || i >= count) return EDGE;
  const own = shape[i] as number;
  return own === SHAPE.digits || own === SHAPE.alnum ? own : (hash[i] as number);
}

/** The bits of word knowledge that speak of names: first name, surname, town, long list, public name. */
export const nameBits = (known: number): number => (known & 31) | ((known >> 7) & 32);

const at = (column: Uint8Array | Uint16Array, i: number): number => (i < 0 ? 254 : (column[i] ?? 254));

/** The shape of token `i`, and whether the text writes everything small. */
const casedShape = ({ tokens, allLower }: Context, i: number): number =>
  ((tokens.shape[i] as number) << 1) | (allLower ? 1 : 0);

/** Line breaks and blanks before token `i`. */
const glueBefore = ({ tokens }: Context, i: number): number =>
  i < tokens.count ? ((tokens.breaks[i] as number) << 1) | (tokens.spaced[i] as number) : 7;

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

/** What the spelling of token `i` says: the same for each token of a text that is spelled the same. */
export function spellingFeatures(context: Context, i: number, list: FeatureList): void {
  const { tokens } = context;
  const s = tokens.shape[i] as number;
  const word = wordAt(tokens, i);
  list.add(20, context.allLower ? 1 : 0);
  list.add(21, word);
  list.add(22, word, casedShape(context, i));
  if (s < SHAPE.digits || s === SHAPE.alnum) affixes(list, context, i);
}

/** The words around. */
function neighbours(context: Context, i: number, list: FeatureList): void {
  const { tokens } = context;
  const { shape } = tokens;
  const s = shape[i] as number;
  const cased = casedShape(context, i);
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  const before2 = wordAt(tokens, i - 2);
  const glue = glueBefore(context, i);
  const glueAfter = glueBefore(context, i + 1);
  list.add(23, s, glue);
  list.add(24, s, glueAfter);
  list.add(25, (at(shape, i - 1) << 8) | s, at(shape, i + 1));
  list.add(26, before, glue);
  list.add(27, after, glueAfter);
  list.add(28, before2);
  list.add(29, wordAt(tokens, i + 2));
  list.add(30, before, cased);
  list.add(31, after, cased);
  list.add(32, before, after);
  list.add(33, before, before2);
  list.add(34, wordAt(tokens, i - 3));
  list.add(35, wordAt(tokens, i + 3));
}

/** What is known about the word and its neighbours. */
function knowledge(context: Context, i: number, list: FeatureList): void {
  const { tokens, known, knownStem, gap } = context;
  const { shape } = tokens;
  const s = shape[i] as number;
  const sBefore = at(shape, i - 1);
  const sAfter = at(shape, i + 1);
  const k = known[i] as number;
  const kStem = knownStem[i] as number;
  const kBefore = at(known, i - 1);
  const kAfter = at(known, i + 1);
  const names = nameBits(k);
  const words = (k >> 5) & 127;
  const cased = casedShape(context, i);
  const before = wordAt(tokens, i - 1);
  list.add(40, names, cased);
  list.add(41, words, cased);
  list.add(42, k, cased);
  list.add(43, kStem & 31, cased);
  list.add(44, kStem, s);
  list.add(45, (k << 4) | s, (kBefore << 4) | sBefore);
  list.add(46, (k << 4) | s, (kAfter << 4) | sAfter);
  list.add(47, (names << 5) | (kBefore & 31), (kAfter & 31) | (cased << 6));
  list.add(53, gap[i] as number, s | (at(gap, i + 1) << 4));
  list.add(54, nameBits(kAfter) | (names << 6), sAfter | (cased << 4));
  list.add(55, nameBits(kBefore) | (names << 6), sBefore | (cased << 4));
  list.add(48, names | (cased << 6), before);
  list.add(49, names | (cased << 6), wordAt(tokens, i + 1));
  list.add(50, kBefore, sBefore);
  list.add(51, kAfter, sAfter);
  list.add(52, words & 7, before);
  const { compound } = context;
  const parts = compound[i] as number;
  list.add(120, parts | (names << 2), cased);
  list.add(121, parts | (sBefore << 2) | (sAfter << 6), cased);
  list.add(122, at(compound, i - 1), names | (cased << 6));
  list.add(123, at(compound, i + 1), names | (cased << 6));
}

/** Words that announce names. */
function announcements(context: Context, i: number, list: FeatureList): void {
  const { cue, announced, known, tokens } = context;
  const c = cue[i] as number;
  const a = announced[i] as number;
  const k = known[i] as number;
  const names = nameBits(k);
  const cased = casedShape(context, i);
  const before = at(cue, i - 1);
  const after = at(cue, i + 1);
  list.add(60, c, cased);
  list.add(61, a, cased);
  list.add(62, a | (names << 5), cased);
  list.add(63, a, k);
  list.add(64, at(announced, i - 1), cased);
  list.add(65, after, cased);
  list.add(66, (before << 8) | at(cue, i - 2), cased);
  list.add(67, (after << 8) | at(cue, i + 2), cased);
  list.add(68, after, names | (cased << 6));
  list.add(69, a, (((k >> 5) & 127) << 3) | at(tokens.shape, i + 1));
}

/** Words of firms and trades. */
function trades(context: Context, i: number, list: FeatureList): void {
  const { trade } = context;
  const names = nameBits(context.known[i] as number);
  const cased = casedShape(context, i);
  const own = trade[i] as number;
  const before = at(trade, i - 1);
  const after = at(trade, i + 1);
  list.add(110, own | (before << 2) | (after << 10), cased);
  list.add(111, before, names | (cased << 6));
  list.add(112, after, names | (cased << 6));
  list.add(113, own | ((context.announced[i] as number) << 2), cased);
  list.add(114, at(trade, i - 2) | (before << 8), cased);
  list.add(115, at(trade, i + 2) | (after << 8), cased);
}

/** The block and line that the token stands in. */
function lines(context: Context, i: number, list: FeatureList): void {
  const s = context.tokens.shape[i] as number;
  const cased = casedShape(context, i);
  const names = nameBits(context.known[i] as number);
  const block = context.kind[i] as number;
  const size = context.lineLength[i] as number;
  list.add(70, block, cased);
  list.add(71, block | (names << 5), cased);
  list.add(72, (context.place[i] as number) | (Math.min(size, 12) << 5), s);
  list.add(73, (context.signature[i] as number) | (Math.min(size, 8) << 4), s | (names << 4));
}

/** The label, column and cell that the token stands in, and its language. */
function fields(context: Context, i: number, list: FeatureList): void {
  const { field, column, language, shield } = context;
  const s = context.tokens.shape[i] as number;
  const k = context.known[i] as number;
  const names = nameBits(k);
  const isFirst = context.place[i] === 0 ? 1 : 0;
  list.add(74, field[i] as number, s | ((context.distance[i] as number) << 4));
  list.add(75, field[i] as number, names | (s << 6));
  list.add(76, context.label[i] as number, s);
  list.add(77, column[i] as number, s);
  list.add(78, column[i] as number, names | (s << 6));
  list.add(79, context.heading[i] as number, s);
  list.add(80, context.inLabel[i] as number, s | (names << 4));
  list.add(81, context.cellStart[i] as number, s | (names << 4));
  list.add(82, isFirst | ((context.kind[i] as number) << 1), names | (s << 6));
  list.add(83, language[i] as number, casedShape(context, i));
  list.add(84, language[i] as number, k);
  list.add(85, at(shield, i - 1), s);
  list.add(86, at(shield, i + 1), s);
  list.add(87, (at(shield, i + 2) << 8) | at(shield, i + 3), s);
}

/** What the whole text is like and what it says about the word elsewhere. */
function wholeText(context: Context, i: number, list: FeatureList): void {
  const { text, seen } = context;
  const s = context.tokens.shape[i] as number;
  const k = context.known[i] as number;
  const names = nameBits(k);
  const cased = casedShape(context, i);
  const own = seen[i] as number;
  list.add(95, text, names | (cased << 6));
  list.add(96, text & 31, k);
  list.add(97, text & 95, s | ((context.announced[i] as number) << 4));
  list.add(98, text & 31 ? 1 : 0, names | (cased << 6));
  list.add(90, own, cased);
  list.add(91, own, names | (s << 6));
  list.add(92, own & 124, k);
  list.add(93, at(seen, i - 1) & 56, s);
  list.add(94, at(seen, i + 1) & 56, s);
}

/** What the place of token `i` in its text says. */
export function placeFeatures(context: Context, i: number, list: FeatureList): void {
  neighbours(context, i, list);
  knowledge(context, i, list);
  announcements(context, i, list);
  trades(context, i, list);
  lines(context, i, list);
  fields(context, i, list);
  wholeText(context, i, list);
}

/** Collects all features of token `i`. */
export function extractFeatures(context: Context, i: number, list: FeatureList): void {
  list.length = 0;
  spellingFeatures(context, i, list);
  placeFeatures(context, i, list);
}
