import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { currentLaw } from '@/lib/law/laws';
import { today } from '@/lib/register/day';

/** Past dates that are still shown. */
const PAST = 3;

/** Dates of the AI Act, those to come and the last ones before; what is not certain says so. */
export function DatesCard(): VNode {
  const say = useSay(overviewStrings);
  const day = today();
  return (
    <section class="card">
      <h2>{say('dates')}</h2>
      <ol class="time">
        {shownDates(day).map((date) => (
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

function shownDates(day: string) {
  const past = currentLaw.dates.filter((date) => date.day <= day).slice(-PAST);
  return [...past, ...currentLaw.dates.filter((date) => date.day > day)];
}
