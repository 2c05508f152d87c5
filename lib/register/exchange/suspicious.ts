/** Markup, script addresses, and what spreadsheet programs take for a formula or a command. */
const MARKUP = /<[!/?a-z]|javascript\s*:|data\s*:\s*text\/html/i;
const FORMULA = /^[\s\u00A0]*[=@＝＠]|^[\s\u00A0]*[+\-＋－]\s*[\p{L}(]/u;

/**
 * Where a file from elsewhere holds markup or a formula; `undefined`: nowhere. All output escapes both, so
 * this is a second line: such a text was most likely not typed by a colleague. A phone number or a negative
 * number is no formula.
 */
export function suspiciousPlace(value: unknown, place = ''): string | undefined {
  if (typeof value === 'string') return MARKUP.test(value) || FORMULA.test(value) ? place : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = suspiciousPlace(item, place === '' ? key : `${place}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
