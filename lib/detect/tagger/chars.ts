/** What a UTF-16 unit is, for the tokeniser. */
export const SPACE = 0;
export const NEWLINE = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
export const SIGN = 5;

/** Covers Latin with all extensions, Greek, Cyrillic, Arabic and Vietnamese; the rest is asked one by one. */
const TABLE_SIZE = 0x2000;
const LETTER = /[\p{L}\p{M}]/u;

function classify(unit: string): number {
  if (unit === '\n') return NEWLINE;
  if (/\s/.test(unit)) return SPACE;
  if (/\p{N}/u.test(unit)) return DIGIT;
  if (!LETTER.test(unit)) return SIGN;
  return unit === unit.toLowerCase() ? LOWER : UPPER;
}

const kinds = new Uint8Array(TABLE_SIZE).fill(255);
const lowers = new Uint16Array(TABLE_SIZE);

function learn(code: number): void {
  const unit = String.fromCharCode(code);
  kinds[code] = classify(unit);
  const lower = unit.toLowerCase();
  lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The kind of a UTF-16 unit, one of the constants above. */
export function kindOf(code: number): number {
  if (code >= TABLE_SIZE) return classify(String.fromCharCode(code));
  if (kinds[code] === 255) learn(code);
  return kinds[code] as number;
}

/** The lower-case unit, or the unit itself where lower case is longer. */
export function lowerOf(code: number): number {
  if (code >= TABLE_SIZE) return code;
  if (kinds[code] === 255) learn(code);
  return lowers[code] as number;
}
