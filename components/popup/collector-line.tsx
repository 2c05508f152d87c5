import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { useCollector } from '@/components/page/use-collector';
import { Message } from '@/components/ui/message';
import { collectorStrings } from '@/lib/i18n/collector';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import type { Rules } from '@/lib/policy/rules';

interface CollectorLineProps {
  readonly language: Language;
  readonly rules: Rules;
}

/** That figures leave this browser, where to, and how it stands. Nothing where none do. */
export function CollectorLine({ language, rules }: CollectorLineProps): VNode | null {
  const say = translator(collectorStrings, language);
  const collector = useCollector(rules);
  if (!collector) return null;
  const { host, isAllowed, state } = collector;
  const waiting = state.waiting > 0 ? say('waiting', { n: state.waiting }) : say('waiting.none');
  const last =
    state.lastDay === undefined ? [] : [say('popup.last', { day: formatDay(language, state.lastDay) })];
  const trouble = isAllowed ? state.trouble && say(`trouble.${state.trouble}`) : say('permission', { host });
  return (
    <section class="blk collector">
      <p class="small">{[say('popup.where', { host }), waiting, ...last].join(' ')}</p>
      {trouble && (
        <Message tone="note">
          <p class="small">{trouble}</p>
          {!isAllowed && (
            <button
              type="button"
              class="btn small"
              onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
            >
              {say('popup.open')}
            </button>
          )}
        </Message>
      )}
    </section>
  );
}
