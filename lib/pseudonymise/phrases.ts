/** A known phrase in a text. `end` includes a genitive `suffix`. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly suffix: string;
}

/** Finds many fixed phrases in one pass over the words of a text. */
export interface PhraseIndex {
  /** Hits from `from` on, never overlapping, the longest first; at word boundaries; the case counts. */
  find(text: string, from?: number): PhraseHit[];
  /** Where the tail begins that could become a phrase with more text; the length if nothing could. */
  holdFrom(text: string): number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const GENITIVE = /^(?:['’]?s|['’](?=\s))(?![\p{L}\p{N}])/u;

/**
 * Phrases with the same first word, of one length and with as much before that word (`@`, `+`, `(`): thousands
 * of addresses in one street are looked up at once.
 */
interface Bucket {
  readonly length: number;
  readonly lead: number;
  readonly phrases: Set<string>;
}

export function createPhraseIndex(phrases: Iterable<string>): PhraseIndex {
  const all = [...phrases];
  const byWord = bucketsByWord(all);
  const longest = all.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    find: (text, from = 0) => (byWord.size === 0 ? [] : findIn(text, from, byWord)),
    holdFrom(text) {
      if (longest === 0) return text.length;
      for (let at = Math.max(0, text.length - longest - 3); at < text.length; at += 1) {
        if (at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at)) continue;
        const tail = text.slice(at);
        if (
          all.some(
            (phrase) =>
              phrase.startsWith(tail) ||
              (tail.startsWith(phrase) && /^['’]?s?$/.test(tail.slice(phrase.length))),
          )
        )
          return at;
      }
      return text.length;
    },
  };
}

function bucketsByWord(phrases: readonly string[]): Map<string, Bucket[]> {
  const byWord = new Map<string, Map<string, Bucket>>();
  for (const phrase of phrases) {
    const found = FIRST_WORD.exec(phrase);
    if (!found) continue;
    const buckets = byWord.get(found[0]) ?? new Map<string, Bucket>();
    byWord.set(found[0], buckets);
    const key = `${phrase.length} ${found.index}`;
    const bucket = buckets.get(key) ?? { length: phrase.length, lead: found.index, phrases: new Set() };
    buckets.set(key, bucket);
    bucket.phrases.add(phrase);
  }
  return new Map(
    [...byWord].map(([word, buckets]) => [word, [...buckets.values()].sort((a, b) => b.length - a.length)]),
  );
}

const isWordCharacter = (text: string, at: number): boolean => WORD_CHARACTER.test(text[at] ?? '');

function findIn(text: string, from: number, byWord: ReadonlyMap<string, readonly Bucket[]>): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const words = new RegExp(WORD);
  words.lastIndex = from;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const hit = longestHit(text, match.index, byWord.get(match[0]) ?? []);
    const genitive = hit ?? genitiveHit(match, byWord);
    if (!genitive || genitive.start < from || genitive.start < (hits.at(-1)?.end ?? 0)) continue;
    hits.push(genitive);
    words.lastIndex = Math.max(genitive.end, words.lastIndex);
  }
  return hits;
}

function longestHit(text: string, at: number, buckets: readonly Bucket[]): PhraseHit | undefined {
  for (const { length, lead, phrases } of buckets) {
    const start = at - lead;
    const phrase = start < 0 ? '' : text.slice(start, start + length);
    const hit = phrases.has(phrase) ? hitAt(text, start, phrase) : undefined;
    if (hit) return hit;
  }
  return undefined;
}

/** "Bergers" for the phrase "Berger": the first and only word carries the ending. */
function genitiveHit(
  match: RegExpExecArray,
  byWord: ReadonlyMap<string, readonly Bucket[]>,
): PhraseHit | undefined {
  const word = match[0];
  if (!/\p{Ll}s$/u.test(word)) return undefined;
  const stem = word.slice(0, -1);
  const isPhrase = byWord.get(stem)?.some(({ phrases }) => phrases.has(stem));
  return isPhrase
    ? { start: match.index, end: match.index + word.length, phrase: stem, suffix: 's' }
    : undefined;
}

function hitAt(text: string, start: number, phrase: string): PhraseHit | undefined {
  const end = start + phrase.length;
  if (start > 0 && isWordCharacter(text, start - 1) && isWordCharacter(text, start)) return undefined;
  const suffix = GENITIVE.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (suffix === '' && isWordCharacter(text, end) && isWordCharacter(text, end - 1)) return undefined;
  return { start, end: end + suffix.length, phrase, suffix };
}
