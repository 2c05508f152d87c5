import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { placeStrings } from '@/lib/i18n/places';
import { currentLaw } from '@/lib/law/laws';
import { useDueNotices } from './notices/use-due-notices';
import { Broken } from './parts/broken';
import { Guarded } from './parts/guarded';
import { type OpenRegister, RegisterContext, useOpenRegister } from './parts/register-context';
import { LanguageContext, useLanguage, useSay } from './parts/speech';
import { UndoHost } from './parts/undo';
import { type Route, useRoute } from './route';
import { SampleNotice } from './sample-notice';
import { SECTIONS, type SectionProps } from './sections';
import { useCounts } from './use-counts';
import { useFocusOnMove, useTitle } from './use-place';
import { isWizard, WizardSection } from './wizard/wizard-section';

/** The register: navigation, and the section that the address names. */
export function RegisterPage({ language }: PageProps): VNode {
  return (
    <LanguageContext.Provider value={language}>
      <Shell />
    </LanguageContext.Provider>
  );
}

function Shell(): VNode {
  const route = useRoute();
  const opening = useOpenRegister();
  const say = useSay(partStrings);
  useTitle(route.section, useLanguage());
  useFocusOnMove(route);
  if (opening.kind !== 'open') {
    return (
      <PlainFrame route={route}>
        {opening.kind === 'broken' ? <Broken /> : <p class="muted">{say('opening')}</p>}
      </PlainFrame>
    );
  }
  return (
    <RegisterContext.Provider value={opening.open}>
      {isWizard(route, opening.open.snapshot) ? (
        <Guarded>
          <WizardSection route={route} />
        </Guarded>
      ) : (
        <Place route={route} open={opening.open} />
      )}
    </RegisterContext.Provider>
  );
}

function Place({ route, open }: { readonly route: Route; readonly open: OpenRegister }): VNode {
  const Section: ComponentType<SectionProps> = SECTIONS[route.section];
  useDueNotices();
  return (
    <PlainFrame route={route} company={open.snapshot.company?.name} counts={useCounts(open.snapshot)}>
      <UndoHost>
        {open.store.isSample && <SampleNotice />}
        <Guarded key={[route.section, ...route.path].join('/')}>
          <Section key={route.section} route={route} />
        </Guarded>
      </UndoHost>
    </PlainFrame>
  );
}

interface PlainFrameProps extends Pick<Parameters<typeof Frame>[0], 'company' | 'counts'> {
  readonly route: Route;
  readonly children: ComponentChildren;
}

function PlainFrame({ route, company, counts, children }: PlainFrameProps): VNode {
  const language = useLanguage();
  const say = useSay(placeStrings);
  return (
    <Frame
      language={language}
      current={route.section}
      company={company}
      {...(counts && { counts })}
      foot={say('nav.law', { day: formatDay(language, currentLaw.version) })}
    >
      {children}
    </Frame>
  );
}
