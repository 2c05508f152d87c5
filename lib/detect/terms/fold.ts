const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
const ASCII = /^[\x00-\x7f]*$/;
const ACCENTS = /\p{M}/gu;

/** A word as terms are compared: small letters, umlauts written out (`Müller` is `mueller`), no accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return withoutAccents(lower.normalize('NFC').replace(/[äöüßæøœ]/g, (sign) => UMLAUTS[sign] ?? sign));
}

/** The same as people write it who have no umlauts on their keyboard (`Müller` as `muller`). */
export function foldBare(word: string): string {
  return withoutAccents(word.toLowerCase().normalize('NFC').replace(/ß/g, 'ss'));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '');
}
