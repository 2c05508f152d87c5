import type { VNode } from 'preact';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { wizardStrings } from '@/lib/i18n/wizard';
import { type AnswerOption, type Question, UNSURE } from '@/lib/law/types';
import type { Chosen } from './choose';

interface OptionsProps {
  readonly question: Question;
  readonly chosen: Chosen;
  readonly onChoose: (code: string) => void;
  /** "None of these". */
  readonly onNone: () => void;
}

/** The answers as large cards; "not sure" stands apart after "or". */
export function Options({ question, chosen, onChoose, onNone }: OptionsProps): VNode {
  const say = useSay(wizardStrings);
  const sure = question.answers.filter(({ code }) => code !== UNSURE);
  const unsure = question.answers.find(({ code }) => code === UNSURE);
  const card = (option: AnswerOption) => (
    <OptionCard
      key={option.code}
      question={question}
      option={option}
      isChosen={chosen?.includes(option.code) ?? false}
      onChoose={() => onChoose(option.code)}
    />
  );
  return (
    <div class="opt">
      {question.emptyIsNone && (
        <label>
          <input type="checkbox" checked={chosen?.length === 0} onChange={onNone} />
          <b>{say('none')}</b>
        </label>
      )}
      {sure.map(card)}
      {unsure && (
        <>
          <p class="or">{say('or')}</p>
          {card(unsure)}
        </>
      )}
    </div>
  );
}

interface OptionCardProps {
  readonly question: Question;
  readonly option: AnswerOption;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function OptionCard({ question, option, isChosen, onChoose }: OptionCardProps): VNode {
  const language = useLanguage();
  return (
    <label>
      <input
        type={question.form === 'single' ? 'radio' : 'checkbox'}
        name={question.id}
        value={option.code}
        checked={isChosen}
        onChange={onChoose}
      />
      <b>{option.text[language]}</b>
      {option.hint && <small>{option.hint[language]}</small>}
    </label>
  );
}
