import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { goTo, linkTo } from '@/components/register/route';
import { Mark } from '@/components/ui/mark';
import { wizardStrings } from '@/lib/i18n/wizard';
import { currentLaw } from '@/lib/law/laws';
import type { Stage } from '@/lib/law/types';
import { visibleQuestions } from '@/lib/law/wizard';
import type { UseCase } from '@/lib/register/model/use-case';
import { codesOf } from './answer-text';
import { beginDraft } from './begin-draft';
import { QuestionPage } from './question-page';
import { ResultPage } from './result-page';
import { SoFar } from './so-far';
import { useDraft } from './use-draft';
import { nextPlace, placeOf, RESULT, wizardLink } from './wizard-steps';

interface WizardProps {
  readonly useCase: UseCase;
  readonly stage: Stage;
  /** Id of the question that is open, or `result`; empty: where one goes on. */
  readonly at: string;
}

/** Classifies a use case: one question a page, each with its own address, then the result. */
export function Wizard({ useCase, stage, at }: WizardProps): VNode {
  const { snapshot } = useRegister();
  const law = currentLaw;
  const { draft, answer, isKept } = useDraft(useCase.id, stage, law, () =>
    beginDraft(useCase, snapshot, law),
  );
  const visible = visibleQuestions(draft.answers, stage, law);
  const question = visible.find(({ id }) => id === at);
  const link = (place: string) => wizardLink(useCase.id, stage, place);
  const next = nextPlace(draft, stage, law);
  const isLost = at !== RESULT && !question;
  useEffect(() => {
    if (isLost) goTo(link(next), { replace: true });
  });
  return (
    <WizardFrame useCase={useCase} isKept={isKept}>
      {question && (
        <QuestionPage
          key={question.id}
          question={question}
          given={codesOf(question, draft.answers)}
          isPrefilled={draft.prefilled.includes(question.id)}
          number={placeOf(question, draft, stage, law).number}
          progress={placeOf(question, draft, stage, law).progress}
          backHref={backOf(placeOf(question, draft, stage, law).before, useCase, link)}
          onAnswer={(given) => goTo(link(nextPlace(answer(question.id, given), stage, law)))}
        />
      )}
      {at === RESULT && <ResultPage useCase={useCase} stage={stage} draft={draft} law={law} />}
      <SoFar questions={visible} draft={draft} current={question?.id ?? null} hrefOf={link} />
    </WizardFrame>
  );
}

function backOf(before: string | null, useCase: UseCase, link: (place: string) => string): string {
  return before ? link(before) : linkTo('use-cases', [useCase.id]);
}

interface WizardFrameProps {
  readonly useCase: UseCase;
  readonly isKept: boolean;
  readonly children: ComponentChildren;
}

function WizardFrame({ useCase, isKept, children }: WizardFrameProps): VNode {
  const say = useSay(wizardStrings);
  return (
    <div class="wz">
      <header>
        <Mark state="protected" size={28} />
        <p class="grow strong">{say('title', { name: useCase.name })}</p>
        <span class="small muted kept" role="status">
          {say(isKept ? 'saved' : 'unsaved')}
        </span>
        <a class="btn quiet small" href={linkTo('use-cases', [useCase.id])}>
          {say('later')}
        </a>
      </header>
      <main class="wz-body">{children}</main>
    </div>
  );
}
