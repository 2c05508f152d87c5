import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { currentLaw } from '@/lib/law/laws';
import { today } from '@/lib/register/day';

/** Dates of the AI Act; what is not certain says so. */
export function DatesCard(): VNode {
  const say = useSay(overviewStrings);
  const day = today();
  return (
    <section class="card s4">
      <h2>{say('dates')}</h2>
      <ol class="time">
        {currentLaw.dates.map((date) => (
          <li key={`${date.day} ${date.text.de}`} class={date.day <= day ? 'now' : undefined}>
            <b>{formatDay(say.language, date.day)}</b>
            <span>
              {date.text[say.language]}
              {date.certainty === 'secondary' && <small>{say('dates.secondary')}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
