import type { FindingType } from '@/lib/detect/types';
import { LABELS } from '../labels';
import { ALIASES, NUMBER_WORDS, ORDINAL_WORDS } from './aliases';

/** Finds what may be a placeholder, however a model has bent it, and says when more text could change that. */
export interface Pattern {
  /** Label, gap and number (or ordinal and label); brackets are looked at around it. */
  readonly core: RegExp;
  /** A tail of the text that may still grow into a placeholder or a longer one. */
  readonly growing: RegExp;
  typeOf(label: string): FindingType | undefined;
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

const LEAD = `(?:${OPEN}${INNER}|${WORD_START})`;

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

function prefixesOf(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) for (let i = 1; i <= word.length; i += 1) found.add(word.slice(0, i));
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

function createPattern(types: Iterable<FindingType>): Pattern {
  const labels = labelsOf(types);
  const byKey = new Map([...labels].map(([label, type]) => [spellingKey(label), type]));
  const label = longestFirst(labels.keys()).map(spelling).join('|');
  const number = `\\d{1,4}|${either(NUMBER_WORDS.keys())}`;
  const ordinal = either(ORDINAL_WORDS.keys());
  const spelt = [...labels.keys()].flatMap((each) => [
    each,
    each.replace(/-/g, ''),
    each.replace(/-/g, ' '),
    each.replace(/ /g, '_'),
  ]);
  const start = either(prefixesOf([...spelt, ...ORDINAL_WORDS.keys()]));
  const partialNumber = either(prefixesOf(NUMBER_WORDS.keys()));
  const partialGap = `(?:&[#a-z0-9]{0,6}|\\\\|<\\/?[a-z]{0,6}|n[ro]?)?`;
  const right = `${INNER}(?:${CLOSE}|&[#a-z0-9]{0,6}|\\\\|<\\/?[a-z]{0,6})?[*_~]{0,3}(?:['’]?s?|[.,:/-])`;
  const growing = [
    `${LEAD}(?:${start})`,
    `${OPEN}${INNER}(?:<\\/?[a-z]{0,6})?`,
    '<\\/?[a-z]{0,6}',
    '&[#a-z0-9]{0,6}',
    '\\\\[[{<(]?',
    '\\{',
    `${LEAD}(?:${label})${GAP}(?:${partialGap}|${partialNumber})`,
    `${LEAD}(?:${ordinal})${GAP}(?:${start})?`,
    `${LEAD}(?:${label})${GAP}(?:${number})['’]?s?${right}`,
    `${OPEN}${INNER}(?:${ordinal})${GAP}(?:${label})['’]?s?${right}`,
  ];
  return {
    core: new RegExp(
      `${WORD_START}(?:(${label})(${GAP})(${number})|(${ordinal})${GAP}(${label})(?!${GAP}\\d))`,
      'gi',
    ),
    growing: new RegExp(`(?:${growing.join('|')})$`, 'i'),
    typeOf: (written) => byKey.get(spellingKey(written)),
  };
}

/** 1 for "1", "eins", "first". */
export function numberOf(written: string): number | undefined {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return NUMBER_WORDS.get(word) ?? ORDINAL_WORDS.get(word);
}
