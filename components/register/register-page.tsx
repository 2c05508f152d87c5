import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import type { SectionId } from '@/components/page/places';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { placeStrings } from '@/lib/i18n/places';
import { translator } from '@/lib/i18n/translator';
import { currentLaw } from '@/lib/law/laws';
import { LanguageContext } from './parts/speech';
import { UndoHost } from './parts/undo';
import { type Route, useRoute } from './route';
import { SECTIONS, type SectionProps } from './sections';

/** The register: navigation, and the section that the address names. */
export function RegisterPage({ language }: PageProps): VNode {
  const route = useRoute();
  const say = translator(placeStrings, language);
  const Section: ComponentType<SectionProps> = SECTIONS[route.section];
  useTitle(route.section, language);
  useFocusOnMove(route);
  return (
    <LanguageContext.Provider value={language}>
      <Frame
        language={language}
        current={route.section}
        foot={say('nav.law', { day: formatDay(language, currentLaw.version) })}
      >
        <UndoHost>
          <Section key={route.section} route={route} />
        </UndoHost>
      </Frame>
    </LanguageContext.Provider>
  );
}

function useTitle(section: SectionId, language: Language): void {
  useEffect(() => {
    document.title = `Schleuse · ${translator(placeStrings, language)(`place.${section}`)}`;
  }, [section, language]);
}

/** A new place begins at its top, and readers begin with its title; the first one as the browser does. */
function useFocusOnMove({ section, path }: Route): void {
  const place = [section, ...path].join('/');
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    (
      document.querySelector<HTMLElement>('h1[tabindex]') ?? document.querySelector<HTMLElement>('main')
    )?.focus();
  }, [place]);
}
