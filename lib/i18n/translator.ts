import { formatNumber, pluralCategory } from './format';
import type { Language } from './language';
import type { Arguments, Catalogue, Message, TranslationOf } from './message';

/** The texts of one surface in every language. */
export type Table<C extends Catalogue> = { readonly [L in Language]: TranslationOf<C> } & { readonly de: C };

/** Joins the languages of a surface. German is the source: the others are checked against its keys. */
export function defineTable<const C extends Catalogue>(
  de: C,
  others: { readonly [L in Exclude<Language, 'de'>]: TranslationOf<C> },
): Table<C> {
  return { de, ...others } as Table<C>;
}

/** Says a text of one surface in one language. */
export interface Translate<C extends Catalogue> {
  <K extends keyof C & string>(key: K, ...values: Arguments<C[K]>): string;
  readonly language: Language;
  /** Whether there is a text for a key that is only known at run time. */
  has(key: string): key is keyof C & string;
  /** The text with its `{names}` still in it, for callers that fill in elements. */
  template(key: keyof C & string, n?: number): string;
}

/** Texts of `table` in `language`. Numbers are written the language's way. */
export function translator<C extends Catalogue>(table: Table<C>, language: Language): Translate<C> {
  const catalogue: Catalogue = table[language];
  const template = (key: string, n?: number) => choose(catalogue[key] ?? key, language, n);
  const say = (key: string, values: Filling = {}) => {
    const n = values['n'];
    return fill(template(key, typeof n === 'number' ? n : undefined), values, language);
  };
  const has = (key: string): key is keyof C & string => Object.hasOwn(catalogue, key);
  return Object.assign(say, { language, has, template });
}

type Filling = Record<string, string | number>;

function choose(message: Message, language: Language, n?: number): string {
  if (typeof message === 'string') return message;
  return (n === undefined ? undefined : message[pluralCategory(language, n)]) ?? message.other;
}

function fill(text: string, values: Filling, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}
