import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import type { Language } from '@/lib/i18n/language';
import { placeStrings } from '@/lib/i18n/places';
import { translator } from '@/lib/i18n/translator';
import { PLACE_GROUPS, PLACE_IDS, PLACES, type PlaceGroup, type PlaceId, placeHref } from './places';

interface FrameProps {
  readonly language: Language;
  readonly current: PlaceId;
  /** Name of the company, below the product's. */
  readonly company?: string | undefined;
  /** Small words behind the names of places: "8", "1 neu". */
  readonly counts?: Partial<Record<PlaceId, string>>;
  /** More at the foot of the navigation. */
  readonly foot?: string | undefined;
  readonly children: ComponentChildren;
}

/** Navigation beside, content in the middle: the frame of all full pages. */
export function Frame({ language, current, company, counts = {}, foot, children }: FrameProps): VNode {
  const say = translator(placeStrings, language);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => bringIntoView(nav.current, current), [current]);
  return (
    <div class="app">
      <nav class="side" ref={nav} aria-label={say('nav.label')}>
        <button type="button" class="btn skip" onClick={focusContent}>
          {say('nav.skip')}
        </button>
        <div class="brand">
          <Mark state="protected" />
          <b>
            Schleuse
            {company && <small>{company}</small>}
          </b>
        </div>
        {PLACE_GROUPS.map((group) => (
          <Group key={group} group={group} language={language} current={current} counts={counts} />
        ))}
        <p class="foot">
          {say('nav.local')}
          {foot && (
            <>
              <br />
              {foot}
            </>
          )}
        </p>
      </nav>
      <main class="main">{children}</main>
    </div>
  );
}

type GroupProps = Required<Pick<FrameProps, 'language' | 'current' | 'counts'>> & {
  readonly group: PlaceGroup;
};

function Group({ language, current, counts, group }: GroupProps): VNode | null {
  const say = translator(placeStrings, language);
  const ids = PLACE_IDS.filter((id) => PLACES[id].group === group);
  if (ids.length === 0) return null;
  return (
    <>
      {group !== PLACE_GROUPS[0] && <p class="sec">{say(`group.${group}`)}</p>}
      {ids.map((id) => (
        <a key={id} href={placeHref(id)} aria-current={id === current ? 'page' : undefined}>
          <Icon name={PLACES[id].icon} />
          <span>{say(`place.${id}`)}</span>
          {counts[id] && <span class="count">{counts[id]}</span>}
        </a>
      ))}
    </>
  );
}

/** Focusable only for this: else every press on plain text would take the focus away from where it is. */
function focusContent(): void {
  const main = document.querySelector<HTMLElement>('.main');
  if (!main) return;
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  main.focus();
}

/** On narrow pages the navigation is a bar that scrolls sideways. */
function bringIntoView(nav: HTMLElement | null, _current: PlaceId): void {
  const link = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && link) nav.scrollLeft = link.offsetLeft - nav.clientWidth / 3;
}
