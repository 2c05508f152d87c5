import type { Language } from './language';

/** A country by its ISO 3166 code, e.g. `US` as Vereinigte Staaten or United States; an unknown code as it is. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
