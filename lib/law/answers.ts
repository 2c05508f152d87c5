import { LawError } from './errors';
import type { Answers, Law, Question } from './types';

/**
 * The given answers as lists of codes by question.
 *
 * @throws LawError `unknown_question`, `unknown_answer` for what the law file does not know, `wrong_form`
 *   for a list where one code belongs or the reverse, `contradictory_answer` for "none" beside something
 */
export function readAnswers(answers: Answers, law: Law): ReadonlyMap<string, readonly string[]> {
  const questions = new Map(law.questions.map((question) => [question.id, question]));
  const read = new Map<string, readonly string[]>();
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.get(id);
    if (!question) throw new LawError('unknown_question', id);
    const codes = checkedCodes(question, answer);
    if (codes.length > 0 || question.emptyIsNone) read.set(id, codes);
  }
  return read;
}

function checkedCodes(question: Question, answer: unknown): readonly string[] {
  const codes = formed(question, answer);
  const options = new Map(question.answers.map((option) => [option.code, option]));
  if (codes.some((code) => !options.has(code))) throw new LawError('unknown_answer', question.id);
  const alone = codes.some((code) => options.get(code)?.exclusive);
  if (alone && codes.length > 1) throw new LawError('contradictory_answer', question.id);
  return codes;
}

function formed(question: Question, answer: unknown): readonly string[] {
  if (question.form === 'single' && typeof answer === 'string') return [answer];
  if (question.form === 'multi' && isCodes(answer)) return [...new Set(answer)];
  throw new LawError('wrong_form', question.id);
}

function isCodes(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((code) => typeof code === 'string');
}
