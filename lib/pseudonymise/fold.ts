const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SPECIAL = /[äöüßæœøłđðþı]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;

/**
 * One spelling for what is the same name: lower case, ä = ae, ß = ss, no accents (`Wiśniewska`,
 * `Wisniewska`). For comparing only.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFC').toLowerCase();
  return lower
    .replace(SPECIAL, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');
}

/** A folded text with ü = ue = u: how keyboards without umlauts write. Too coarse for a surname alone. */
export function coarse(folded: string): string {
  return folded.includes('e') ? folded.replace(/([aou])e/g, '$1') : folded;
}

/** Letters and digits of a folded text. */
export function foldTight(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
