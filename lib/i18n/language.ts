/** Languages that every surface speaks. A further one is one more folder beside `de` and `en`. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak: the one set, or the first of the browser's languages that we know, or German.
 *
 * @param set what the settings say; `auto` follows the browser
 * @param preferred BCP 47 tags in the order of preference, e.g. `navigator.languages`
 */
export function resolveLanguage(set: 'auto' | Language, preferred: readonly string[]): Language {
  if (set !== 'auto') return set;
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLanguage) ?? 'de';
}

function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}
