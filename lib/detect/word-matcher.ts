import { wordEnds } from './word';

/** The alternatives of a source up to the end or to the bracket that closes it, split at the top level. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (sign === '\\') i++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Index behind the bracket that opens at 0. */
function closing(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (sign === '\\') i++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/**
 * Takes the leading groups of a source apart: `(?:a|b)?c` becomes `ac`, `bc`, `c`. What cannot be taken
 * apart (a leading class or quantifier) stays as it is.
 */
function expanded(source: string): string[] {
  return alternatives(source).flatMap((part) => {
    if (!part.startsWith('(?:')) return [part];
    const end = closing(part);
    const next = part.charAt(end);
    if (/[*+{]/.test(next)) return [part];
    const rest = part.slice(next === '?' ? end + 1 : end);
    const inner = expanded(part.slice(3, end - 1)).flatMap((head) => expanded(head + rest));
    return next === '?' ? [...inner, ...expanded(rest)] : inner;
  });
}

/** The one or two plain signs a source begins with; empty for a class or an optional sign. */
const firstSigns = (source: string): string =>
  /^(?:(?:\\(?=[^\p{L}\d]))?[\p{L}\d"'@#.§ _-](?![?*{])){1,2}/u.exec(source)?.[0].replaceAll('\\', '') ?? '';

/** Finds which of many words begins at an index of a lower-case text: its end, or -1. */
export type WordMatcher = (lower: string, index: number) => number;

interface Source {
  readonly source: string;
  readonly signs: string;
}

/** The sources that a text beginning with `signs` can match, in the order given; those without plain signs last. */
const sourcesFor = (known: readonly Source[], signs: string): readonly Source[] => [
  ...known.filter((entry) => entry.signs !== '' && signs.startsWith(entry.signs)),
  ...known.filter((entry) => entry.signs === ''),
];

/** The pattern of one group, compiled at the first question. */
function lazyPattern(known: readonly Source[], signs: string): () => RegExp | null {
  let pattern: RegExp | null | undefined;
  return () => {
    if (pattern !== undefined) return pattern;
    const sources = sourcesFor(known, signs).map(({ source }) => wordEnds(source));
    pattern = sources.length > 0 ? new RegExp(`(?:${sources.join('|')})`, 'uy') : null;
    return pattern;
  };
}

/** Groups by the codes of their two signs, so that no piece of the text has to be cut out to find one. */
interface Groups {
  readonly pairs: ReadonlyMap<number, () => RegExp | null>;
  readonly singles: ReadonlyMap<number, () => RegExp | null>;
  readonly rest: () => RegExp | null;
  /** 1 for each slot of two signs with which a source can begin: most words of a text begin with none. */
  readonly begins: Uint8Array;
}

const SLOTS = 4096;
const slotOf = (pair: number): number => (pair ^ (pair >>> 6)) & (SLOTS - 1);

/** Two codes as one small number. Signs beyond the limit (no letters of our languages) share one code. */
const LIMIT = 0x7ff;
const code = (text: string, index: number): number => Math.min(LIMIT, text.charCodeAt(index) || 0);
const pairOf = (text: string, index: number): number => (code(text, index) << 11) | code(text, index + 1);

function beginsOf(starts: ReadonlySet<string>): Uint8Array {
  const begins = new Uint8Array(SLOTS);
  for (const signs of starts) {
    if (signs.length === 2) begins[slotOf(pairOf(signs, 0))] = 1;
    else if (signs.length === 0) begins.fill(1);
    else for (let next = 0; next <= LIMIT; next++) begins[slotOf((code(signs, 0) << 11) | next)] = 1;
  }
  return begins;
}

function groupsOf(sources: readonly string[]): Groups {
  const known = sources.flatMap(expanded).map((source) => ({ source, signs: firstSigns(source) }));
  const starts = new Set(known.map(({ signs }) => signs));
  const ofLength = (length: number) => [...starts].filter((signs) => signs.length === length);
  return {
    begins: beginsOf(starts),
    pairs: new Map(ofLength(2).map((signs) => [pairOf(signs, 0), lazyPattern(known, signs)])),
    singles: new Map(ofLength(1).map((signs) => [code(signs, 0), lazyPattern(known, signs)])),
    rest: lazyPattern(known, ''),
  };
}

/**
 * One matcher for many regex sources, grouped by the two signs they begin with: at a word that begins with
 * "ku" only the few sources with "ku" are tried. The first fitting source in the given order wins. Nothing is
 * read before the first question.
 */
export function wordMatcher(sources: readonly string[]): WordMatcher {
  let groups: Groups | null = null;
  return (lower, index) => {
    groups ??= groupsOf(sources);
    const key = pairOf(lower, index);
    if (groups.begins[slotOf(key)] === 0) return -1;
    const pair = groups.pairs.get(key);
    const pattern = (pair ?? groups.singles.get(code(lower, index)) ?? groups.rest)();
    if (!pattern) return -1;
    pattern.lastIndex = index;
    return pattern.test(lower) ? pattern.lastIndex : -1;
  };
}
