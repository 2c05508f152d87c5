import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from '@/components/register/parts/speech';
import { gdprStrings } from '@/lib/i18n/gdpr';

interface QuestionRadiosProps {
  readonly question: string;
  readonly norm: string;
  /** Where the answer comes from, when nobody gave it here. */
  readonly note: string | undefined;
  /** Empty: not answered yet. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** A question of the pre-check with yes, no and not sure. */
export function QuestionRadios({ question, norm, note, value, onChange }: QuestionRadiosProps): VNode {
  const say = useSay(gdprStrings);
  const name = useId();
  return (
    <fieldset class="field ask-row" aria-describedby={`${name}-note`}>
      <legend>{question}</legend>
      <p class="hint" id={`${name}-note`}>
        {[norm, note].filter(Boolean).join(' · ')}
      </p>
      <div class="radios">
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
            <span>{say(`answer.${answer}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
