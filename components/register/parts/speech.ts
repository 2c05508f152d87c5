import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/i18n/language';
import type { Catalogue } from '@/lib/i18n/message';
import { type Table, type Translate, translator } from '@/lib/i18n/translator';

/** The language of the page; the shell sets it. */
export const LanguageContext = createContext<Language>('de');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says the texts of one surface in the page's language. */
export function useSay<C extends Catalogue>(table: Table<C>): Translate<C> {
  return translator(table, useLanguage());
}
