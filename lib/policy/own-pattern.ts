/** Longest own pattern. */
export const PATTERN_LENGTH = 100;

/**
 * Whether a pattern of the company is accepted. `#` is a digit and `*` the rest of a word, so it must end a
 * word: no text can then be read in two ways, and matching takes time linear in the text whatever stands
 * in the pattern.
 */
export function isSafePattern(pattern: string): boolean {
  const trimmed = pattern.trim();
  return trimmed.length > 1 && /[\p{L}\p{N}#]/u.test(trimmed) && !/\*[\p{L}\p{N}#*]/u.test(trimmed);
}

/** Whether a text can stand where a selector is wanted. The page decides whether it is a valid one. */
export function isSelector(text: string): boolean {
  return text.trim().length > 0 && !/[{};<]/.test(text);
}
