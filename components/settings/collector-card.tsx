import type { VNode } from 'preact';
import { type CollectorView, useCollector } from '@/components/page/use-collector';
import { Message } from '@/components/ui/message';
import { askToReach } from '@/lib/collector/access';
import { askToSend } from '@/lib/collector/state';
import { collectorStrings } from '@/lib/i18n/collector';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import type { Rules } from '@/lib/policy/rules';

interface CollectorCardProps {
  readonly language: Language;
  readonly rules: Rules;
}

/** Where figures of the register go, what is in them, and how it stands. Nothing where they go nowhere. */
export function CollectorCard({ language, rules }: CollectorCardProps): VNode | null {
  const say = translator(collectorStrings, language);
  const collector = useCollector(rules);
  if (!collector) return null;
  const { host, target, isAllowed, state } = collector;
  return (
    <section class="card collector" aria-labelledby="collector">
      <h2 id="collector">{say('title')}</h2>
      <p>{say('where', { host })}</p>
      <p class="hint">{say('what')}</p>
      <p class="hint">{say('when')}</p>
      <ul>
        {linesOf(collector, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isAllowed && (
        <Message tone="note" role="status">
          <p>{say('permission', { host })}</p>
          <button type="button" class="btn small" onClick={() => void askToReach(target)}>
            {say('allow')}
          </button>
        </Message>
      )}
      {isAllowed && state.trouble && (
        <Message tone="note" role="status">
          <p>{say(`trouble.${state.trouble}`)}</p>
          {state.waiting > 0 && (
            <button type="button" class="btn small" onClick={() => void askToSend()}>
              {say('again')}
            </button>
          )}
        </Message>
      )}
    </section>
  );
}

function linesOf({ state }: CollectorView, language: Language): string[] {
  const say = translator(collectorStrings, language);
  const { waiting, sent, rejected, lost, lastDay } = state;
  return [
    waiting > 0 ? say('waiting', { n: waiting }) : say('waiting.none'),
    sent > 0 && lastDay !== undefined
      ? say('sent', { n: sent, day: formatDay(language, lastDay) })
      : say('sent.none'),
    ...(rejected > 0 ? [say('rejected', { n: rejected })] : []),
    ...(lost > 0 ? [say('lost', { n: lost })] : []),
  ];
}
