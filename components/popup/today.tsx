import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { formatNumber } from '@/lib/i18n/format';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';
import { openPage } from './ways';

type Totals = NonNullable<Answer<'tab.query'>['today']>;

interface TodayProps {
  readonly say: Translate<(typeof popupStrings)['de']>;
  readonly today: Totals | undefined;
}

/** The person's own numbers of the day, for nobody else. */
export function Today({ say, today }: TodayProps): VNode {
  return (
    <section class="blk">
      <header>
        <h2>{say('popup.today')}</h2>
        <button type="button" class="btn quiet small" onClick={() => void openPage('/settings.html#stored')}>
          {say('popup.stored')}
        </button>
      </header>
      {today === undefined ? <Unread say={say} /> : <Numbers say={say} today={today} />}
    </section>
  );
}

function Numbers({ say, today }: { readonly say: TodayProps['say']; readonly today: Totals }): VNode {
  return (
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
  );
}

/** Zero would be a lie where nothing could be read. */
function Unread({ say }: Pick<TodayProps, 'say'>): VNode {
  return (
    <Message tone="stop" icon="incident">
      <p class="small">{say('popup.unread')}</p>
    </Message>
  );
}
