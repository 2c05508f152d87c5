import type { VNode } from 'preact';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { formatDay } from '@/lib/i18n/format';
import { incidentsStrings } from '@/lib/i18n/incidents';
import { breachDecisionDay } from '@/lib/law/gdpr/breach';
import { today } from '@/lib/register/day';
import type { Incident } from '@/lib/register/model/incident';
import { isBreach } from './incident-problems';

/** By when the decision about a report has to be made, while it is open. */
export function Deadline({
  draft,
}: {
  readonly draft: Pick<Incident, 'day' | 'kind' | 'types' | 'art33'>;
}): VNode | null {
  const say = useSay(incidentsStrings);
  const language = useLanguage();
  if (draft.art33.decision !== 'open' || !isBreach(draft)) return null;
  const last = breachDecisionDay(draft.day);
  const isLate = today() > last;
  return (
    <Message tone={isLate ? 'stop' : 'note'} icon="clock">
      <p>
        <b>{say(isLate ? 'deadline.late' : 'deadline', { day: formatDay(language, last) })}</b>
      </p>
      <p class="small">{say('deadline.why')}</p>
    </Message>
  );
}
