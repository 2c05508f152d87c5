import type { Condition, Law, Question, Rule } from './types';
import { UNSURE } from './types';

/** One thing a law file says about something it does not have. Empty list: the file is consistent. */
export type Problem = string;

/**
 * What a schema cannot see: names of questions, codes, rules, flags, duties and terms that nothing defines,
 * questions that look ahead, rules of one phase that look at each other.
 */
export function lawProblems(law: Law): readonly Problem[] {
  return [
    ...law.questions.flatMap((question, place) => questionProblems(question, place, law)),
    ...law.rules.flatMap((rule) => ruleProblems(rule, law)),
    ...Object.entries(law.terms).flatMap(([name, term]) =>
      unknowns(term, law).map((what) => `${name}: ${what}`),
    ),
    ...law.flags.flatMap((flag) => unknowns(flag.when, law).map((what) => `${flag.id}: ${what}`)),
    ...law.duties.flatMap((duty) => (duty.from.at(-1)?.when ? [`${duty.id}: no last day`] : [])),
    ...law.prefills.flatMap((entry) =>
      unknowns({ answer: entry.question, in: [entry.answer].flat() }, law).map((what) => `prefill: ${what}`),
    ),
    ...repeated(law.questions.map((question) => question.id)),
    ...repeated(law.rules.map((rule) => rule.id)),
    ...repeated(law.flags.map((flag) => flag.id)),
  ];
}

function questionProblems(question: Question, place: number, law: Law): readonly Problem[] {
  const before = law.questions.slice(0, place).map((earlier) => earlier.id);
  const looks = [question.when, ...(question.readings ?? []).map((reading) => reading.when)];
  const ahead = looks.flatMap((condition) => lookedAt(condition, law)).filter((id) => !before.includes(id));
  const codes = question.answers.map((option) => option.code);
  return [
    ...ahead.map((id) => `${question.id}: looks ahead at ${id}`),
    ...looks.flatMap((condition) => unknowns(condition, law)).map((what) => `${question.id}: ${what}`),
    ...(codes.includes(UNSURE) ? [] : [`${question.id}: cannot be unsure`]),
    ...question.hidden
      .filter((code) => !codes.includes(code))
      .map((code) => `${question.id}: hidden ${code}`),
  ];
}

function ruleProblems(rule: Rule, law: Law): readonly Problem[] {
  const flags = law.flags.map((flag) => flag.id);
  const duties = law.duties.map((duty) => duty.id);
  const later = rule.phase === 'default' || rule.phase === 'conclude';
  const peeks = parts(rule.when, law).some((part) => 'category' in part || 'fired' in part);
  return [
    ...unknowns(rule.when, law),
    ...(rule.flags ?? []).flatMap((entry) => unknowns(entry.when, law)),
    ...(rule.notices ?? []).flatMap((entry) => unknowns(entry.when, law)),
    ...(rule.flags ?? []).filter((entry) => !flags.includes(entry.flag)).map((entry) => `flag ${entry.flag}`),
    ...(rule.duties ?? []).filter((duty) => !duties.includes(duty)).map((duty) => `duty ${duty}`),
    ...(peeks && !later ? ['looks at other rules'] : []),
  ].map((what) => `${rule.id}: ${what}`);
}

function unknowns(condition: Condition | undefined, law: Law): readonly string[] {
  return parts(condition, law).flatMap((part) => unknownIn(part, law));
}

function unknownIn(part: Condition, law: Law): readonly string[] {
  if ('term' in part) return part.term in law.terms ? [] : [`term ${part.term}`];
  if ('fired' in part) return part.fired.filter((id) => !law.rules.some((rule) => rule.id === id));
  const id = 'answer' in part ? part.answer : 'given' in part ? part.given : null;
  if (id === null) return [];
  const question = law.questions.find((known) => known.id === id);
  const named = 'beyond' in part ? part.beyond : 'in' in part ? part.in : [];
  const codes = question?.answers.map((option) => option.code);
  return codes
    ? named.filter((code) => !codes.includes(code)).map((code) => `${id} ${code}`)
    : [`question ${id}`];
}

function lookedAt(condition: Condition | undefined, law: Law): readonly string[] {
  return parts(condition, law).flatMap((part) =>
    'answer' in part ? [part.answer] : 'given' in part ? [part.given] : [],
  );
}

/** The condition and everything inside it, terms followed. */
function parts(condition: Condition | undefined, law: Law): readonly Condition[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap((part) => parts(part, law));
  if ('any' in condition) return condition.any.flatMap((part) => parts(part, law));
  if ('not' in condition) return parts(condition.not, law);
  if ('term' in condition) return [condition, ...parts(law.terms[condition.term], law)];
  return [condition];
}

function repeated(ids: readonly string[]): readonly Problem[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id}: twice`);
}
