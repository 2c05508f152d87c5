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
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const GENITIVE = /^(?:['’]?s|['’](?=\s))(?![\p{L}\p{N}])/u;

interface Entry {
  readonly phrase: string;
  /** Characters before the first word of the phrase: `@`, `+`, `(`. */
  readonly lead: number;
}

export function createPhraseIndex(phrases: Iterable<string>): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  let longest = 0;
  for (const phrase of phrases) {
    const word = phrase.match(WORD)?.[0];
    if (!word) continue;
    longest = Math.max(longest, phrase.length);
    byWord.set(word, [...(byWord.get(word) ?? []), { phrase, lead: phrase.indexOf(word) }]);
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  const all = [...byWord.values()].flat();
  return {
    find: (text, from = 0) => (byWord.size === 0 ? [] : findIn(text, from, byWord)),
    holdFrom(text) {
      if (longest === 0) return text.length;
      for (let at = Math.max(0, text.length - longest - 3); at < text.length; at += 1) {
        if (at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at)) continue;
        const tail = text.slice(at);
        if (
          all.some(
            ({ phrase }) =>
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

const isWordCharacter = (text: string, at: number): boolean => WORD_CHARACTER.test(text[at] ?? '');

function findIn(text: string, from: number, byWord: ReadonlyMap<string, readonly Entry[]>): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const words = new RegExp(WORD);
  words.lastIndex = from;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const hit = byWord
      .get(match[0])
      ?.map((entry) => hitAt(text, match.index - entry.lead, entry.phrase))
      .find(Boolean);
    const genitive = hit ?? genitiveHit(match, byWord);
    if (!genitive || genitive.start < from || genitive.start < (hits.at(-1)?.end ?? 0)) continue;
    hits.push(genitive);
    words.lastIndex = Math.max(genitive.end, words.lastIndex);
  }
  return hits;
}

/** "Bergers" for the phrase "Berger": the first and only word carries the ending. */
function genitiveHit(
  match: RegExpExecArray,
  byWord: ReadonlyMap<string, readonly Entry[]>,
): PhraseHit | undefined {
  const word = match[0];
  if (!/\p{Ll}s$/u.test(word)) return undefined;
  const stem = word.slice(0, -1);
  return byWord
    .get(stem)
    ?.filter(({ phrase }) => phrase === stem)
    .map(() => ({ start: match.index, end: match.index + word.length, phrase: stem, suffix: 's' }))[0];
}

function hitAt(text: string, start: number, phrase: string): PhraseHit | undefined {
  const end = start + phrase.length;
  if (start < 0 || !text.startsWith(phrase, start)) return undefined;
  if (start > 0 && isWordCharacter(text, start - 1) && isWordCharacter(text, start)) return undefined;
  const suffix = GENITIVE.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (suffix === '' && isWordCharacter(text, end) && isWordCharacter(text, end - 1)) return undefined;
  return { start, end: end + suffix.length, phrase, suffix };
}
