const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

/** Whether the UTF-16 unit at an offset is a letter or digit. False outside the text. */
export const isWordAt = (text: string, index: number): boolean => WORD.test(text.charAt(index));

/** Whether the UTF-16 unit at an offset is a letter. */
export const isLetterAt = (text: string, index: number): boolean => LETTER.test(text.charAt(index));

/** Whether a range is no part of a longer word or number. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordAt(text, start - 1) && !isWordAt(text, end);

/** A source in which `\\b` means the end of a word in every script, not only in ASCII. */
export const wordEnds = (source: string): string => source.replaceAll('\\b', '(?![\\p{L}\\p{N}])');

/** A pattern for any of the given alternatives (regex sources) at the start of a word. */
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.map(wordEnds).join('|')})`, 'u');

/** The end of the longest match of a sticky pattern at `index`, or -1. */
export function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end without a full stop, colon or question mark that belongs to the sentence. */
export function withoutStop(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && /[.:?]/.test(text.charAt(stop - 1))) stop--;
  return stop;
}
