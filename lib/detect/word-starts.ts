const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

const isWord = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code < 128 ? ASCII[code] === 1 : LETTER_OR_DIGIT.test(text.charAt(index));
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Of the given word starts those behind which a digit follows within `reach` UTF-16 units. */
export function numericStarts(text: string, starts: readonly number[], reach: number): readonly number[] {
  const numeric: number[] = [];
  let digit = 0;
  for (const start of starts) {
    if (digit < start) digit = start;
    while (digit < text.length && !isDigit(text.charCodeAt(digit))) digit++;
    if (digit - start <= reach && digit < text.length) numeric.push(start);
  }
  return numeric;
}

/** Offsets at which a word or number begins (a letter or digit without one before it). */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const now = isWord(text, i);
    if (now && !inside) starts.push(i);
    inside = now;
  }
  return starts;
}
