import { linkTo } from '@/components/register/route';
import type { Law, Question, Stage } from '@/lib/law/types';
import { nextQuestion, progress, visibleQuestions } from '@/lib/law/wizard';
import type { Draft } from './draft';

/** Last part of the address of the result. */
export const RESULT = 'result';

/** The address of a question, or of the result; without either, of where one goes on. */
export function wizardLink(useCaseId: string, stage: Stage, at?: string): string {
  return linkTo('use-cases', [useCaseId, 'assessment', stage, ...(at ? [at] : [])]);
}

/** Where one goes on: the first question without an answer, or the result. */
export function nextPlace(draft: Draft, stage: Stage, law: Law): string {
  return nextQuestion(draft.answers, stage, law)?.id ?? RESULT;
}

/** Questions that this stage asks a person: prefilled ones only where the person opened them. */
export function askedQuestions(draft: Draft, stage: Stage, law: Law, current: string): readonly Question[] {
  const isAsked = ({ id }: Question) => id === current || !draft.prefilled.includes(id);
  return visibleQuestions(draft.answers, stage, law).filter(isAsked);
}

/** Where a question stands: its number, how far the stage is, and what comes before it. */
export function placeOf(question: Question, draft: Draft, stage: Stage, law: Law) {
  const asked = askedQuestions(draft, stage, law, question.id);
  const index = asked.findIndex(({ id }) => id === question.id);
  const prefilled = draft.prefilled.filter((id) => id !== question.id);
  return {
    number: index + 1,
    progress: progress(draft.answers, stage, law, prefilled),
    before: asked[index - 1]?.id ?? null,
  };
}
