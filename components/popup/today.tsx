import type { VNode } from 'preact';
import { formatNumber } from '@/lib/i18n/format';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';

interface TodayProps {
  readonly say: Translate<(typeof popupStrings)['de']>;
  readonly today: Answer<'tab.query'>['today'];
}

/** The person's own numbers of the day, for nobody else. */
export function Today({ say, today }: TodayProps): VNode {
  return (
    <section class="blk">
      <h2>{say('popup.today')}</h2>
      <dl class="mini">
        <div>
          <dt>{say('popup.uses', { n: today.uses })}</dt>
          <dd class="num">{formatNumber(say.language, today.uses)}</dd>
        </div>
        <div>
          <dt>{say('popup.replaced', { n: today.replaced })}</dt>
          <dd class="num">{formatNumber(say.language, today.replaced)}</dd>
        </div>
      </dl>
    </section>
  );
}
