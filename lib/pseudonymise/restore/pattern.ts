import type { FindingType } from '@/lib/detect/types';
import { LABELS } from '../labels';
import { ALIASES, NUMBER_WORDS, ORDINAL_WORDS } from './aliases';
import { createGrowth } from './growth';

/** Label and number, however a model has written them; brackets are looked at around them. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly label: string;
  readonly gap: string;
  readonly number: number;
  readonly inWords: boolean;
  readonly ordinal: boolean;
}

/** Knows what the kinds that were given out are called. */
export interface Pattern {
  /** Every label with a number in `text` from `from` on. */
  cores(text: string, from?: number): Iterable<Core>;
  /** Whether text from a word's beginning to its end may go on as a label with a number. */
  mayGrow(rest: string): boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (words: Iterable<string>): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);
const either = (words: Iterable<string>): string => longestFirst(words).map(escaped).join('|');

const BLANK = '[\\s\\u00a0\\u2007\\u202f\\u200b\\u2060\\ufeff]';
const MARK = '(?:\\*{1,3}|_{1,2}|~~|`|<\\/?(?:b|strong|i|em|code|span)>)';
const GAP = `(?:${BLANK}{1,2}|[_#.:\\-\\u2010\\u2011]|&nbsp;|&#160;|&#xa0;|\\\\[_#.-]|${MARK}|(?:nr|no|nº|№)\\.?(?![a-z])){0,4}`;
const OPEN = '(?:\\\\?\\[|\\\\?\\{{1,2}|\\\\?<|\\\\?\\(|&(?:#91|#x5b|lsqb|lbrack|lt);|[［【⟨])';
const CLOSE = '(?:\\\\?\\]|\\\\?\\}{1,2}|\\\\?>|\\\\?\\)|&(?:#93|#x5d|rsqb|rbrack|gt);|[］】⟩])';
// Latin letters and digits; cheaper than \p{L} and enough before our labels.
const WORD_START = '(?<![a-z0-9\\u00c0-\\u024f])';
const INNER = `(?:${MARK}|${BLANK}){0,3}`;

/** A tail that opens brackets or breaks off within an entity, an escape or a tag. */
export const OPEN_TAIL = new RegExp(
  `(?:${OPEN}${INNER}(?:<\\/?[a-z]{0,6})?|<\\/?[a-z]{0,6}|&[#a-z0-9]{0,6}|\\\\[[{<(]?|\\{)$`,
  'i',
);

/** What stands before and after the core. */
export const OPENING = new RegExp(`(${OPEN})(${INNER})$`, 'i');
export const CLOSING = new RegExp(`^((?:['’]?s)?)(${INNER})(${CLOSE})`, 'i');
export const SUFFIX = /^['’]?s(?![\p{L}\p{N}])/u;

/** Reach of the brackets to either side of the core, in characters. */
export const BRACKET_REACH = 24;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\[|91|5b|lsqb|lbrack/i, '\\]|93|5d|rsqb|rbrack'],
  [/\{/, '\\}'],
  [/<|lt/i, '>|gt'],
  [/\(/, '\\)'],
  [/［/, '］'],
  [/【/, '】'],
  [/⟨/, '⟩'],
];

/** Whether the two are a pair of one kind. */
export function bracketsPair(open: string, close: string): boolean {
  const kind = KINDS.find(([opener]) => opener.test(open));
  if (!kind || !new RegExp(kind[1], 'i').test(close)) return false;
  return open.includes('{{') === close.includes('}}');
}

/** `e-mail` is also `e mail` and `email`; `birth date` also `birth_date`. */
const spelling = (label: string): string =>
  escaped(label).replace(/-/g, '[\\s\\u2010\\u2011_-]?').replace(/ /g, '[\\s\\u00a0_-]');

const spellingKey = (label: string): string => label.toLowerCase().replace(/[\s\u00a0\u2010\u2011_-]/g, '');

function labelsOf(types: Iterable<FindingType>): Map<string, FindingType> {
  const found = new Map<string, FindingType>();
  for (const type of types)
    for (const label of [LABELS.de[type], LABELS.en[type], ...ALIASES[type]])
      found.set(label.toLowerCase(), type);
  return found;
}

const MOST_KEPT = 16;
const kept = new Map<string, Pattern>();

/** The patterns for some kinds. Building them costs milliseconds, so those used last are kept. */
export function patternFor(types: Iterable<FindingType>): Pattern {
  const key = [...types].sort().join();
  const pattern = kept.get(key) ?? createPattern(key.split(',') as FindingType[]);
  kept.delete(key);
  kept.set(key, pattern);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return pattern;
}

const NUMBER = `(${GAP})(\\d{1,4}|${either(NUMBER_WORDS.keys())})`;

function createPattern(types: Iterable<FindingType>): Pattern {
  const labels = labelsOf(types);
  const byKey = new Map([...labels].map(([label, type]) => [spellingKey(label), type]));
  const label = longestFirst(labels.keys()).map(spelling).join('|');
  const word = new RegExp(`${WORD_START}(?:(${label})|(${either(ORDINAL_WORDS.keys())}))`, 'gi');
  const number = new RegExp(NUMBER, 'iy');
  const labelAfter = new RegExp(`${GAP}(${label})(?!${GAP}\\d)`, 'iy');
  return { cores, mayGrow: createGrowth(labels.keys()) };

  function* cores(text: string, from = 0): Iterable<Core> {
    word.lastIndex = from;
    for (let match = word.exec(text); match; match = word.exec(text)) {
      const next = word.lastIndex;
      const core = match[1]
        ? withNumber(text, match.index, match[1])
        : withLabel(text, match.index, match[2] ?? '');
      if (core) yield core;
      word.lastIndex = core ? core.end : next;
    }
  }

  function withNumber(text: string, start: number, written: string): Core | undefined {
    number.lastIndex = start + written.length;
    const [, gap = '', digits] = number.exec(text) ?? [];
    return digits === undefined ? undefined : core(start, number.lastIndex, written, gap, digits, false);
  }

  function withLabel(text: string, start: number, ordinal: string): Core | undefined {
    labelAfter.lastIndex = start + ordinal.length;
    const [, written] = labelAfter.exec(text) ?? [];
    return written === undefined ? undefined : core(start, labelAfter.lastIndex, written, '', ordinal, true);
  }

  function core(
    start: number,
    end: number,
    written: string,
    gap: string,
    digits: string,
    ordinal: boolean,
  ): Core | undefined {
    const type = byKey.get(spellingKey(written));
    const value = numberOf(digits);
    if (!type || value === undefined) return undefined;
    return { start, end, type, label: written, gap, number: value, inWords: !/^\d/.test(digits), ordinal };
  }
}

/** 1 for "1", "eins", "first". */
function numberOf(written: string): number | undefined {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return NUMBER_WORDS.get(word) ?? ORDINAL_WORDS.get(word);
}
