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

/** The sign a source begins with; null for a class or an optional sign. */
const firstSign = (source: string): string | null =>
  /^(?:\\(?=[^\p{L}\d]))?([\p{L}\d"'@#.§])(?![?*{])/u.exec(source)?.[1] ?? null;

/** Finds which of many words begins at an index of a lower-case text: its end, or -1. */
export type WordMatcher = (lower: string, index: number) => number;

/**
 * One matcher for many regex sources, grouped by the sign they begin with: at a word that begins with "k"
 * only the few sources with "k" are tried. The first fitting source in the given order wins within a sign.
 */
export function wordMatcher(sources: readonly string[]): WordMatcher {
  const groups = new Map<string, string[]>();
  const open: string[] = [];
  for (const source of sources.flatMap(expanded)) {
    const sign = firstSign(source);
    if (sign) groups.set(sign, [...(groups.get(sign) ?? []), source]);
    else open.push(source);
  }
  const compile = (list: readonly string[]) => new RegExp(`(?:${list.map(wordEnds).join('|')})`, 'uy');
  const patterns = new Map([...groups].map(([sign, list]) => [sign, compile([...list, ...open])]));
  const fallback = open.length > 0 ? compile(open) : null;
  return (lower, index) => {
    const pattern = patterns.get(lower.charAt(index)) ?? fallback;
    if (!pattern) return -1;
    pattern.lastIndex = index;
    return pattern.test(lower) ? pattern.lastIndex : -1;
  };
}
