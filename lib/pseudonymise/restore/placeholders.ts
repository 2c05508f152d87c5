import type { StoredEntity } from '../types';
import { EVERYDAY } from './aliases';
import {
  BRACKET_REACH,
  bracketsPair,
  CLOSING,
  type Core,
  OPEN_TAIL,
  OPENING,
  type Pattern,
  patternFor,
  SUFFIX,
} from './pattern';

/** A place of a reply that stands for an entity. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entity: StoredEntity;
  /** Genitive ending that was read with it: `s`, `'s` or nothing. */
  readonly suffix: string;
}

/** Finds placeholders that were given out. */
export interface PlaceholderFinder {
  find(text: string, before: string): Hit[];
  /** Where the tail begins that could still become a placeholder; the text's length if there is none. */
  holdFrom(text: string): number;
}

/** No placeholder, however bent, is longer. */
const LONGEST = 110;

export function createPlaceholderFinder(entities: readonly StoredEntity[]): PlaceholderFinder {
  const byNumber = new Map(entities.map((entity) => [`${entity.type} ${entity.number}`, entity]));
  if (byNumber.size === 0) return { find: () => [], holdFrom: (text) => text.length };
  const pattern = patternFor(new Set(entities.map(({ type }) => type)));
  return {
    find: (text, before) => findIn(text, before, pattern, byNumber),
    holdFrom: (text) => holdFrom(text, pattern),
  };
}

const WORD_STARTS = /(?<![\p{L}\p{N}])[\p{L}]/gu;

/** The leftmost place near the end from which the text may become a placeholder, brackets included. */
function holdFrom(text: string, pattern: Pattern): number {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const open = tail.search(OPEN_TAIL);
  const ends = [open < 0 ? tail.length : open];
  for (const { index } of tail.matchAll(WORD_STARTS)) {
    if (!pattern.mayGrow(tail.slice(index))) continue;
    const opened = OPENING.exec(tail.slice(Math.max(0, index - BRACKET_REACH), index))?.[0] ?? '';
    ends.push(index - opened.length);
    break;
  }
  return from + Math.min(...ends);
}

function findIn(
  text: string,
  before: string,
  pattern: Pattern,
  byNumber: ReadonlyMap<string, StoredEntity>,
): Hit[] {
  const hits: Hit[] = [];
  const whole = before + text;
  for (const core of pattern.cores(whole, before.length)) {
    const entity = byNumber.get(`${core.type} ${core.number}`);
    const hit = entity && (readBracketed(whole, core, entity) ?? readBare(whole, core, entity));
    if (!hit || hit.start < before.length) continue;
    hits.push({ ...hit, start: hit.start - before.length, end: hit.end - before.length });
  }
  return hits;
}

function readBracketed(text: string, core: Core, entity: StoredEntity): Hit | undefined {
  const left = OPENING.exec(text.slice(Math.max(0, core.start - BRACKET_REACH), core.start));
  const right = CLOSING.exec(text.slice(core.end, core.end + BRACKET_REACH));
  const [opened = '', open = '', openMark = ''] = left ?? [];
  const [closed = '', inside = '', closeMark = '', close = ''] = right ?? [];
  if (!left || !right || !bracketsPair(open, close)) return undefined;
  const ownBackslash = open.startsWith('\\') && !close.startsWith('\\');
  const start = core.start - opened.length + (ownBackslash ? 1 : 0);
  if (open === '(' && isAuthorsParenthesis(text.slice(Math.max(0, start - 30), start))) return undefined;
  if ((open === '{' || open === '<') && /[$\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)))
    return undefined;
  const end = core.end + closed.length;
  const stray = openMark.trim() !== '' && closeMark.trim() === '' && text.startsWith(openMark.trim(), end);
  return withSuffix(text, start, end + (stray ? openMark.trim().length : 0), entity, inside);
}

/** Capitalised words after which a name in round brackets is no addition. */
const NOT_A_NOUN =
  /^(?:Herrn?|Frau|Hr|Fr|Mr|Mrs|Ms|Dear|Hallo|Liebe[rs]?|Hi|Hey|Familie|Dr|Prof|An|Von|Für|Mit|Bei|Ihre?[nmrs]?|Euer|Eure|Der|Die|Das|Dem|Den|Und|Oder|Ob|Wenn|Wegen|To|From|For|With|And|Or|If|The|Your|Our|Is|Did|Has)$/;

/**
 * "der Kunde (Person 1)": after a German noun or directly after a word the round brackets are the
 * author's, and stay. After "Herr", "für", a comma they take the place of the square ones.
 */
function isAuthorsParenthesis(before: string): boolean {
  if (/[\p{L}\p{N})\]]$/u.test(before)) return true;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1] ?? '';
  return /^\p{Lu}/u.test(word) && !NOT_A_NOUN.test(word);
}

function readBare(text: string, core: Core, entity: StoredEntity): Hit | undefined {
  if (core.ordinal || !bareGapFits(core) || !bareCaseFits(core, entity)) return undefined;
  if (/(?:[_@\\$]|\p{L}[-\u2010\u2011])$/u.test(text.slice(Math.max(0, core.start - 2), core.start)))
    return undefined;
  const after = text.slice(core.end, core.end + 4);
  if (/^(?:['’]?s(?![\p{L}\p{N}_]))/u.test(after)) return withSuffix(text, core.start, core.end, entity, '');
  if (/^(?:[\p{L}\p{N}_@%]|[.,:/\-\u2013]\d)/u.test(after)) return undefined;
  return { start: core.start, end: core.end, entity, suffix: '' };
}

const bareGapFits = ({ gap, inWords }: Core): boolean =>
  inWords ? /^[ \u00a0\u202f]$/.test(gap) : /^(?:[ \u00a0\u202f_-]|\\_| ?#| (?:Nr|No)\.? ?|)$/i.test(gap);

/** "person_1" in lower case is code; "user 1" is a user. */
function bareCaseFits({ label, gap, inWords }: Core, entity: StoredEntity): boolean {
  const lower = label === label.toLowerCase();
  if (EVERYDAY.has(entity.type))
    return !inWords && (label === label.toUpperCase() || (!lower && /^[_-]$/.test(gap)));
  if (inWords) return !lower;
  return !lower || /^[ \u00a0\u202f]$/.test(gap);
}

function withSuffix(text: string, start: number, end: number, entity: StoredEntity, inside: string): Hit {
  if (inside) return { start, end, entity, suffix: inside };
  const suffix =
    entity.type === 'PERSON' || entity.type === 'ORG'
      ? SUFFIX.exec(text.slice(end, end + 3))?.[0]
      : undefined;
  return { start, end: end + (suffix?.length ?? 0), entity, suffix: suffix ?? '' };
}
