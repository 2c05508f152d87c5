import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Question } from '@/lib/law/types';
import { answerText, codesOf } from './answer-text';
import type { Draft } from './draft';

interface SoFarProps {
  /** Questions that are shown, in their order. */
  readonly questions: readonly Question[];
  readonly draft: Draft;
  /** The question that is open. */
  readonly current: string | null;
  readonly hrefOf: (question: string) => string;
}

/** The answers so far, each to be changed. */
export function SoFar({ questions, draft, current, hrefOf }: SoFarProps): VNode {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const answered = questions.flatMap((question) => {
    const codes = codesOf(question, draft.answers);
    return codes && question.id !== current ? [{ question, codes }] : [];
  });
  return (
    <aside class="sofar" aria-labelledby="sofar">
      <h2 id="sofar">{say('answers')}</h2>
      {answered.length === 0 && <p class="muted">{say('answers.none')}</p>}
      <dl>
        {answered.map(({ question, codes }) => (
          <div key={question.id}>
            <dt>{question.text[language]}</dt>
            <dd>
              <span>{answerText(question, codes, language, say('none'))}</span>
              <a
                href={hrefOf(question.id)}
                aria-label={say('answers.change.label', { question: question.text[language] })}
              >
                {say('answers.change')}
              </a>
            </dd>
            {draft.prefilled.includes(question.id) && (
              <dd>
                <Badge tone="note">{say('answers.prefilled')}</Badge>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </aside>
  );
}
