const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

const isWord = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code < 128 ? ASCII[code] === 1 : LETTER_OR_DIGIT.test(text.charAt(index));
};

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
