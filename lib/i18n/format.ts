import type { Language } from './language';

/** English is British here: the readers are in the EU, dates put the day first. */
const LOCALES = { de: 'de-DE', en: 'en-GB' } satisfies Record<Language, string>;

const numbers = new Map<Language, Intl.NumberFormat>();
const plurals = new Map<Language, Intl.PluralRules>();

/** Grouped by the language's separators: 1.234 or 1,234. */
export function formatNumber(language: Language, value: number): string {
  return cached(numbers, language, () => new Intl.NumberFormat(LOCALES[language])).format(value);
}

/** A share of 1 in whole per cent: 87 % or 87%. */
export function formatShare(language: Language, share: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** `2026-11-23` as 23.11.2026 or 23 November 2026. Anything that is no such day comes back as it is. */
export function formatDay(language: Language, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const style =
    language === 'de' ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { dateStyle: 'long' };
  const options = { ...style, timeZone: 'UTC' } as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(date);
}

/** Plural category of a number (CLDR): `one`, `other` … */
export function pluralCategory(language: Language, value: number): Intl.LDMLPluralRule {
  return cached(plurals, language, () => new Intl.PluralRules(LOCALES[language])).select(value);
}

function cached<T>(store: Map<Language, T>, language: Language, make: () => T): T {
  const kept = store.get(language) ?? make();
  store.set(language, kept);
  return kept;
}
