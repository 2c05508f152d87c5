import { readAnswers } from '@/lib/law/answers';
import { LawError } from '@/lib/law/errors';
import type { Answers, Law, Stage } from '@/lib/law/types';

/** A classification that is not finished: codes only, nothing in words. */
export interface Draft {
  readonly answers: Answers;
  /** Questions whose answer was given beforehand and nobody has looked at yet. */
  readonly prefilled: readonly string[];
}

/** What was known beforehand, as the first draft. */
export function firstDraft(known: Answers): Draft {
  return { answers: known, prefilled: Object.keys(known) };
}

/** The draft with one more answer; what a person has answered is no longer prefilled. */
export function withAnswer(draft: Draft, question: string, answer: string | readonly string[]): Draft {
  return {
    answers: { ...draft.answers, [question]: answer },
    prefilled: draft.prefilled.filter((id) => id !== question),
  };
}

/** Answers that this state of the law knows; others, e.g. after a change of the law, are asked anew. */
export function knownAnswers(answers: Answers, law: Law): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) => isKnown({ [question]: answer }, law)),
  );
}

/** The stored form of a draft, or `null` for anything else. */
export function parseDraft(text: string | null, law: Law): Draft | null {
  try {
    const { answers, prefilled } = JSON.parse(text ?? 'null');
    const known = knownAnswers(answers, law);
    const marks = Array.isArray(prefilled) ? prefilled.filter((id) => Object.hasOwn(known, id)) : [];
    return { answers: known, prefilled: marks };
  } catch {
    return null;
  }
}

const PREFIX = 'wizard:';

/** Where drafts are kept: this browser, so that one can go on at any time. */
export function loadDraft(useCaseId: string, stage: Stage, law: Law, storage = localStorage): Draft | null {
  return parseDraft(storage.getItem(keyOf(useCaseId, stage)), law);
}

/** Keeps a draft. Returns false where the storage takes nothing. */
export function saveDraft(useCaseId: string, stage: Stage, draft: Draft, storage = localStorage): boolean {
  try {
    storage.setItem(keyOf(useCaseId, stage), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the drafts of a use case, once its classification is saved. */
export function dropDrafts(useCaseId: string, storage = localStorage): void {
  for (const stage of ['employee', 'admin'] as const) storage.removeItem(keyOf(useCaseId, stage));
}

/** Forgets the drafts of use cases that are no longer there. */
export function dropStrayDrafts(useCaseIds: readonly string[], storage = localStorage): void {
  const keys = Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '');
  for (const key of keys) {
    const isStray = key.startsWith(PREFIX) && !useCaseIds.includes(key.split(':')[1] ?? '');
    if (isStray) storage.removeItem(key);
  }
}

const keyOf = (useCaseId: string, stage: Stage) => `${PREFIX}${useCaseId}:${stage}`;

function isKnown(answers: Answers, law: Law): boolean {
  try {
    readAnswers(answers, law);
    return true;
  } catch (error) {
    if (error instanceof LawError) return false;
    throw error;
  }
}
