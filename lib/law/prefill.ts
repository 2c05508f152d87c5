import type { Answers, Law } from './types';

/** Facts the register knows, e.g. `tool_kind: ['chat']`, `data_subjects: ['employees']`. */
export type KnownFacts = { readonly [fact: string]: readonly string[] };

/** Answers given beforehand from known facts; each is shown and confirmed by a person. */
export function prefill(known: KnownFacts, law: Law): Answers {
  const answers: { [question: string]: string | readonly string[] } = {};
  for (const rule of law.prefills) {
    const fits = known[rule.fact]?.some((value) => rule.is.includes(value));
    if (fits && !(rule.question in answers)) answers[rule.question] = rule.answer;
  }
  return answers;
}
