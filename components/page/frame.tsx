import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { Mark } from '@/components/ui/mark';
import type { Language } from '@/lib/i18n/language';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';

interface FrameProps {
  readonly language: Language;
  readonly current: 'uses' | 'mapping' | 'pad' | 'settings';
  readonly children: ComponentChildren;
}

const PAGES = [
  { id: 'uses', href: 'register.html', icon: 'uses' },
  { id: 'mapping', href: 'mapping.html', icon: 'users' },
  { id: 'pad', href: 'pad.html', icon: 'pad' },
  { id: 'settings', href: 'settings.html', icon: 'gear' },
] as const satisfies readonly { id: FrameProps['current']; href: string; icon: IconName }[];

/** Navigation beside, content in the middle: the frame of all full pages. */
export function Frame({ language, current, children }: FrameProps): VNode {
  const say = translator(registerStrings, language);
  return (
    <div class="app">
      <nav class="side" aria-label={say('nav.label')}>
        <div class="brand">
          <Mark state="protected" />
          <b>Schleuse</b>
        </div>
        {PAGES.map(({ id, href, icon }) => (
          <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{say(`nav.${id}`)}</span>
          </a>
        ))}
        <p class="foot">{say('nav.local')}</p>
      </nav>
      <main class="main">{children}</main>
    </div>
  );
}
