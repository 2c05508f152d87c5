/** Tokens of digits and the letters that look like them, and the head of an IBAN. */
const TOKEN = /\b(?:[OolI]{0,8}\d[\dOolI]{0,33}|[OI]{4}|[A-Z]{2}[\dOlI]{2})\b/g;
const CONFUSED = /[OolI]/;
const IBAN_HEAD = /^[A-Z]{2}[\dOlI]{2}$/;

const DIGIT_OF: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const toDigits = (token: string) => token.replace(/[OolI]/g, (sign) => DIGIT_OF[sign] ?? sign);

function heal(token: string): string {
  if (!CONFUSED.test(token)) return token;
  if (/^[\dOolI]+$/.test(token) || !IBAN_HEAD.test(token)) return toDigits(token);
  return /\d/.test(token) ? token.slice(0, 2) + toDigits(token.slice(2)) : toDigits(token);
}

/**
 * The text with letters that scanning put in the place of digits ("O89/44 7l 2O") turned into digits.
 * Only tokens that hold a digit and nothing but digit-like signs change; length and offsets stay.
 */
export function healDigits(text: string): string {
  return text.replace(TOKEN, heal);
}

/** A 0 or 1 between letters, the next one small: "Wo1fgang", "J0hanna". */
const IN_WORD = /(?<=\p{L})[01](?=\p{Ll})/gu;

/** The text with digits that scanning put in the place of letters turned into letters; length and offsets stay. */
export function healLetters(text: string): string {
  return text.replace(IN_WORD, (sign) => (sign === '0' ? 'o' : 'l'));
}
