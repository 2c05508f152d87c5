/** A run of letters and digits that OCR may have mixed up. */
const TOKEN = /[A-Za-z0-9]{1,34}/g;
const CONFUSED = /[OolI]/;
const ONLY_DIGIT_LIKE = /^[0-9OolI]+$/;
const IBAN_HEAD = /^[A-Z]{2}[0-9OolI]{2}$/;

const DIGIT_OF: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const toDigits = (token: string) => token.replace(/[OolI]/g, (sign) => DIGIT_OF[sign] ?? sign);

function heal(token: string): string {
  if (!CONFUSED.test(token)) return token;
  if (ONLY_DIGIT_LIKE.test(token) && (/\d/.test(token) || /^[OI]{4}$/.test(token))) return toDigits(token);
  if (IBAN_HEAD.test(token) && /\d/.test(token)) return token.slice(0, 2) + toDigits(token.slice(2));
  return token;
}

/**
 * The text with letters that scanning put in the place of digits ("O89/44 7l 2O") turned into digits.
 * Only tokens that hold a digit and nothing but digit-like signs change; length and offsets stay.
 */
export function healDigits(text: string): string {
  return CONFUSED.test(text) ? text.replace(TOKEN, heal) : text;
}
