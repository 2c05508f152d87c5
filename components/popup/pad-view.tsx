import type { VNode } from 'preact';
import { Pad } from '@/components/pad/pad';
import type { PageProps } from '@/components/page/mount';
import { Icon } from '@/components/ui/icon';
import { padStrings } from '@/lib/i18n/pad';
import { translator } from '@/lib/i18n/translator';
import { openPage } from './ways';

/** The pad in the toolbar's window. */
export function PadView({
  language,
  settings,
  rules,
  onBack,
}: PageProps & { readonly onBack: () => void }): VNode {
  const say = translator(padStrings, language);
  return (
    <main class="pop">
      <header>
        <button
          type="button"
          class="btn icon small back"
          aria-label={say('pad.back')}
          title={say('pad.back')}
          onClick={onBack}
        >
          <Icon name="arrow" />
        </button>
        <div>
          <h1>{say('pad.title')}</h1>
          <p class="sub">{say('pad.sub')}</p>
        </div>
        <button
          type="button"
          class="btn icon small wide"
          aria-label={say('pad.page')}
          title={say('pad.page')}
          onClick={() => void openPage('/pad.html')}
        >
          <Icon name="out" />
        </button>
      </header>
      <section class="blk">
        <Pad say={say} settings={settings} rules={rules} isSmall />
      </section>
    </main>
  );
}
