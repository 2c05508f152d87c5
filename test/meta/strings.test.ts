import { describe, expect, it } from 'vitest';
import { pluralCategory } from '@/lib/i18n/format';
import { LANGUAGES } from '@/lib/i18n/language';
import type { Catalogue, Message } from '@/lib/i18n/message';

/** What types cannot say about the texts: the same things are filled in, plurals are whole, the voice is kept. */
const files = import.meta.glob<Record<string, Catalogue>>('/lib/i18n/{de,en}/*.ts', { eager: true });

function catalogue(language: string, surface: string): Catalogue {
  return Object.values(files[`/lib/i18n/${language}/${surface}.ts`] ?? {})[0] ?? {};
}

const surfaces = [...new Set(Object.keys(files).map((path) => path.replace(/.*\/(.+)\.ts$/, '$1')))];
const texts = (message: Message | undefined) =>
  typeof message === 'string' ? [message] : Object.values(message ?? {}).map((text) => text ?? '');
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const fillings = (message: Message | undefined) => names(texts(message).at(-1) ?? '');

describe.each(surfaces)('%s', (surface) => {
  const german = Object.entries(catalogue('de', surface));
  const all = LANGUAGES.flatMap((language) =>
    Object.entries(catalogue(language, surface)).map(([key, message]) => [language, key, message] as const),
  );

  it('has texts', () => {
    expect(german.length).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('%s has the keys of German, filled in alike', (language) => {
    const other = catalogue(language, surface);
    expect(Object.keys(other)).toEqual(german.map(([key]) => key));
    const unlike = german.filter(([key, message]) => `${fillings(message)}` !== `${fillings(other[key])}`);
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('has a text for each plural of the language', () => {
    const missing = all.filter(([language, , message]) => {
      if (typeof message === 'string') return false;
      const needed = new Set([0, 1, 2, 5, 100].map((n) => pluralCategory(language, n)));
      return [...needed].some((category) => !message[category]);
    });
    expect(missing.map(([language, key]) => `${language} ${key}`)).toEqual([]);
  });

  it('has no empty text, no doubled or outer space', () => {
    const bad = all.filter(([, , message]) =>
      texts(message).some((text) => !text || text !== text.trim() || text.includes('  ')),
    );
    expect(bad.map(([language, key]) => `${language} ${key}`)).toEqual([]);
  });

  it('keeps the voice: no exclamation, no alarm, no straight quotes, nothing "anonym"', () => {
    const banned =
      /!|Achtung|Warnung|Gefahr|leider|einfach nur|anonym|["']|Warning|Danger|Sorry|please note|\.\.\./i;
    const bad = all.filter(([, , message]) => texts(message).some((text) => banned.test(text)));
    expect(bad.map(([language, key]) => `${language} ${key}`)).toEqual([]);
  });
});
