import type { VNode } from 'preact';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { normText } from '@/lib/documents/norm';
import { formatDay } from '@/lib/i18n/format';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Assessment, DatedDuty } from '@/lib/law/assessment';
import type { Law } from '@/lib/law/types';

interface GroundsProps {
  readonly assessment: Assessment;
  readonly law: Law;
  readonly day: string;
}

/** Duties with the day from which they bind. */
export function Duties({ assessment, day }: Omit<GroundsProps, 'law'>): VNode | null {
  const say = useSay(wizardStrings);
  if (assessment.duties.length === 0) return null;
  return (
    <details>
      <summary>{say('duties')}</summary>
      <ul class="grounds">
        {assessment.duties.map((duty) => (
          <DutyItem key={duty.id} duty={duty} day={day} />
        ))}
      </ul>
    </details>
  );
}

function DutyItem({ duty, day }: { readonly duty: DatedDuty; readonly day: string }): VNode {
  const say = useSay(wizardStrings);
  const { text, norm, appliesFrom } = duty;
  return (
    <li>
      {text[say.language]}
      <small>
        {normText(norm, say.language)} ·{' '}
        {say(appliesFrom <= day ? 'duty.now' : 'duty.later', { day: formatDay(say.language, appliesFrom) })}
      </small>
    </li>
  );
}

/** Which rules fired and why, under which state of the law. */
export function How({ assessment, law }: Omit<GroundsProps, 'day'>): VNode {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const open = law.questions.filter(({ id }) => assessment.open.includes(id) && !assessment.proposal);
  return (
    <details>
      <summary>{say('how')}</summary>
      <ul class="grounds">
        {assessment.firedRules.map((id) => {
          const rule = law.rules.find((known) => known.id === id);
          const reason = assessment.reasons.find(({ rule: fired }) => fired === id);
          return (
            <li key={id}>
              {(reason?.text ?? rule?.reason)?.[language]}
              <small>
                {say('how.rule', { id })} · {normText(rule?.norm ?? '', language)}
              </small>
            </li>
          );
        })}
      </ul>
      {open.length > 0 && (
        <p>{say('how.unanswered', { questions: open.map(({ text }) => text[language]).join(' · ') })}</p>
      )}
      <p>
        {say('how.law', {
          day: formatDay(language, assessment.lawVersion),
          engine: assessment.engineVersion,
        })}
      </p>
    </details>
  );
}
