import type { Question } from '@/lib/law/types';

/** What is ticked on a question's page; `null`: nothing yet, the empty list: "none of these". */
export type Chosen = readonly string[] | null;

/** After choosing or, with several answers possible, giving up a code. */
export function choose(question: Question, chosen: Chosen, code: string): Chosen {
  if (question.form === 'single') return [code];
  const option = question.answers.find((known) => known.code === code);
  const before = chosen ?? [];
  if (before.includes(code)) return orNothing(before.filter((other) => other !== code));
  if (option?.exclusive) return [code];
  const alone = new Set(question.answers.filter((known) => known.exclusive).map((known) => known.code));
  return [...before.filter((other) => !alone.has(other)), code];
}

/** The chosen codes in the form in which answers are stored, in the order of the question. */
export function asAnswer(question: Question, chosen: readonly string[]): string | readonly string[] {
  if (question.form === 'single') return chosen[0] ?? '';
  return question.answers.map(({ code }) => code).filter((code) => chosen.includes(code));
}

/** Taking back the last tick leaves the question open: "none" is said, not left over. */
function orNothing(codes: readonly string[]): Chosen {
  return codes.length > 0 ? codes : null;
}
