import { readAnswers } from './answers';
import { evaluate, type Facts } from './condition';
import { startFacts, strictReading } from './settle';
import type { Answers, Law, Question, Stage } from './types';

/** Where a person stands in the wizard. */
export interface Progress {
  readonly answered: number;
  /** Most questions that can still come up, answered ones included. */
  readonly atMost: number;
  /** Whole minutes for what is left at most, rounded up. */
  readonly minutesLeft: number;
}

/**
 * Questions to show now: their condition holds by what has been answered so far. The employee stage knows
 * its own few questions, the admin stage all.
 *
 * @throws LawError see `readAnswers`
 */
export function visibleQuestions(answers: Answers, stage: Stage, law: Law): readonly Question[] {
  return walk(answers, stage, law)
    .filter((step) => step.shown === true)
    .map((step) => step.question);
}

/** The first visible question without an answer; `null` when the stage is complete. */
export function nextQuestion(answers: Answers, stage: Stage, law: Law): Question | null {
  const read = readAnswers(answers, law);
  return visibleQuestions(answers, stage, law).find((question) => !read.has(question.id)) ?? null;
}

/** The visible question before this one; `null` at the first one. From the end of the stage: the last. */
export function previousQuestion(
  current: string | null,
  answers: Answers,
  stage: Stage,
  law: Law,
): Question | null {
  const visible = visibleQuestions(answers, stage, law);
  const place = current === null ? visible.length : visible.findIndex((question) => question.id === current);
  return visible[place - 1] ?? null;
}

/**
 * How far the stage is.
 *
 * @param prefilled ids answered beforehand; they need no time and do not count
 */
export function progress(
  answers: Answers,
  stage: Stage,
  law: Law,
  prefilled: readonly string[] = [],
): Progress {
  const read = readAnswers(answers, law);
  const possible = walk(answers, stage, law)
    .filter((step) => step.shown !== false && !prefilled.includes(step.question.id))
    .map((step) => step.question);
  const left = possible.filter((question) => !read.has(question.id));
  const seconds = left.reduce((sum, question) => sum + question.seconds, 0);
  return {
    answered: possible.length - left.length,
    atMost: possible.length,
    minutesLeft: Math.ceil(seconds / 60),
  };
}

/** Answers without those to questions that are hidden now, for storing. */
export function withoutStale(answers: Answers, law: Law): Answers {
  const hidden = new Set(
    walk(answers, 'admin', law)
      .filter((step) => step.shown === false)
      .map((step) => step.question.id),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)));
}

interface Step {
  readonly question: Question;
  /** `undefined`: depends on a question that nobody has answered yet. */
  readonly shown: boolean | undefined;
}

function walk(answers: Answers, stage: Stage, law: Law): readonly Step[] {
  const read = readAnswers(answers, law);
  const given = new Map<string, readonly string[]>();
  const strict = new Map<string, readonly string[]>();
  const facts = startFacts(law, given, strict);
  const asked: Step[] = [];
  for (const question of law.questions) {
    const shown = question.when ? evaluate(question.when, facts) : true;
    const later = stage === 'employee' && question.stage === 'admin';
    if (!later) asked.push({ question, shown });
    const codes =
      shown === false || later ? (read.get(question.id) ?? question.hidden) : read.get(question.id);
    if (codes) remember(question, shown === false ? question.hidden : codes, facts, given, strict);
  }
  return asked;
}

function remember(
  question: Question,
  codes: readonly string[],
  facts: Facts,
  given: Map<string, readonly string[]>,
  strict: Map<string, readonly string[]>,
): void {
  given.set(question.id, codes);
  strict.set(question.id, strictReading(question, codes, facts));
}
