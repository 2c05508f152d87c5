import type { Language } from '@/lib/i18n/language';
import type { Answers, Question } from '@/lib/law/types';

/** Codes of the answer to a question; `null` while it has none. */
export function codesOf(question: Question, answers: Answers): readonly string[] | null {
  const answer = answers[question.id];
  if (answer === undefined) return null;
  return typeof answer === 'string' ? [answer] : answer;
}

/** The answer in words, short where the law file has short words. */
export function answerText(
  question: Question,
  codes: readonly string[],
  language: Language,
  none: string,
): string {
  if (codes.length === 0) return none;
  return question.answers
    .filter(({ code }) => codes.includes(code))
    .map(({ text, short }) => (short ?? text)[language])
    .join(', ');
}
