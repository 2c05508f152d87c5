import { useState } from 'preact/hooks';
import type { Law, Stage } from '@/lib/law/types';
import { type Draft, loadDraft, saveDraft, withAnswer } from './draft';

/** The draft of a classification, kept after each answer so that one can go on at any time. */
export function useDraft(useCaseId: string, stage: Stage, law: Law, begin: () => Draft) {
  const [draft, setDraft] = useState(() => loadDraft(useCaseId, stage, law) ?? begin());
  const [isKept, setKept] = useState(true);
  const answer = (question: string, given: string | readonly string[]): Draft => {
    const next = withAnswer(draft, question, given);
    setDraft(next);
    setKept(saveDraft(useCaseId, stage, next));
    return next;
  };
  return { draft, answer, isKept };
}
