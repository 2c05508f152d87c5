import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { KeyCap } from '@/components/ui/key-cap';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Question } from '@/lib/law/types';
import type { Progress } from '@/lib/law/wizard';
import { asAnswer, type Chosen, choose } from './choose';
import { WizardGauge } from './gauge';
import { Options } from './options';
import { useNumberKeys } from './use-number-keys';

interface QuestionPageProps {
  readonly question: Question;
  /** The answer so far. */
  readonly given: Chosen;
  readonly isPrefilled: boolean;
  /** Number of the question among those shown, from 1. */
  readonly number: number;
  readonly progress: Progress;
  readonly backHref: string;
  readonly onAnswer: (answer: string | readonly string[]) => void;
}

/** One question with its answers, nothing else. */
export function QuestionPage(props: QuestionPageProps): VNode {
  const { question, given, isPrefilled, number, progress, backHref, onAnswer } = props;
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Chosen>(given);
  const [isMissing, setMissing] = useState(false);
  useNumberKeys(form);
  const pick = (next: Chosen) => {
    setChosen(next);
    setMissing(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen === null) return setMissing(true);
    onAnswer(asAnswer(question, chosen));
  };
  return (
    <form class="q" ref={form} onSubmit={submit}>
      <WizardGauge now={number} progress={progress} />
      <fieldset aria-describedby="question-help">
        <legend>
          <h1>{question.text[language]}</h1>
        </legend>
        <p class="lead" id="question-help">
          {question.help[language]} {question.form === 'multi' && say('several')}
        </p>
        {isPrefilled && <p class="badge note">{say('answers.prefilled')}</p>}
        <Options
          question={question}
          chosen={chosen}
          onChoose={(code) => pick(choose(question, chosen, code))}
          onNone={() => pick(chosen?.length === 0 ? null : [])}
        />
      </fieldset>
      <p class="problem" role="alert">
        {isMissing && say('missing')}
      </p>
      <details>
        <summary>{say('why')}</summary>
        <p>{question.why[language]}</p>
      </details>
      <div class="acts">
        <button type="submit" class="btn primary large" aria-keyshortcuts="Enter">
          {say('next')} <KeyCap>↵</KeyCap>
        </button>
        <a class="btn large quiet" href={backHref}>
          {say('back')}
        </a>
      </div>
      <p class="hint keys">{say('keys')}</p>
    </form>
  );
}
