/** Reads regex sources parted by semicolons. */
export const list = (words: string): readonly string[] =>
  words
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
