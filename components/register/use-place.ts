import { useEffect, useRef } from 'preact/hooks';
import type { SectionId } from '@/components/page/places';
import type { Language } from '@/lib/i18n/language';
import { placeStrings } from '@/lib/i18n/places';
import { translator } from '@/lib/i18n/translator';
import type { Route } from './route';

/** Names the tab after the section. */
export function useTitle(section: SectionId, language: Language): void {
  useEffect(() => {
    document.title = `Schleuse · ${translator(placeStrings, language)(`place.${section}`)}`;
  }, [section, language]);
}

/** What gets the focus at a new place: the answer to a question, else the title. */
const TARGETS = ['.opt input:checked', '.opt input', 'h1[tabindex]'];

/** A new place begins at its top, and readers begin with its title; the first one as the browser does. */
export function useFocusOnMove({ section, path }: Route): void {
  const place = [section, ...path].join('/');
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    const found = TARGETS.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    found?.focus({ preventScroll: true });
  }, [place]);
}
