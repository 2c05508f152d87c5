import { readAnswers } from './answers';
import { evaluate, type Facts, holds } from './condition';
import { type Answers, type Law, type Question, type Stage, UNSURE } from './types';

/** Answers made complete: what is shown, what counts, what is still open. */
export interface Settled {
  /** Questions that the answers make visible in this stage, in order. */
  readonly shown: readonly string[];
  /** Questions without an answer: shown ones, and in the employee stage those left to the admin. */
  readonly open: readonly string[];
  readonly facts: Facts;
}

interface Slot {
  readonly state: 'hidden' | 'later' | 'open' | 'answered';
  readonly codes: readonly string[];
}

/**
 * Settles each question in turn: hidden ones fall back to their standing value whatever was stored, shown
 * ones without an answer count as `unsure`, and every code is read in its strict way. What only the admin
 * is asked keeps its standing value in the employee stage and stays open.
 *
 * @throws LawError see `readAnswers`
 */
export function settle(answers: Answers, stage: Stage, law: Law): Settled {
  const raw = readAnswers(answers, law);
  const given = new Map<string, readonly string[]>();
  const strict = new Map<string, readonly string[]>();
  const facts = startFacts(law, given, strict);
  const shown: string[] = [];
  const open: string[] = [];
  for (const question of law.questions) {
    const slot = fill(question, raw.get(question.id), stage, facts);
    given.set(question.id, slot.codes);
    strict.set(question.id, strictReading(question, slot.codes, facts));
    if (slot.state === 'open' || slot.state === 'answered') shown.push(question.id);
    if (slot.state === 'open' || slot.state === 'later') open.push(question.id);
  }
  return { shown, open, facts };
}

/** Facts before any rule: the class starts as minimal. */
export function startFacts(law: Law, given: Facts['given'], answers: Facts['answers']): Facts {
  return { terms: law.terms, given, answers, fired: new Set(), category: 'minimal' };
}

/** The codes that count instead of the given ones: never milder, see the readings of the question. */
export function strictReading(question: Question, codes: readonly string[], facts: Facts): readonly string[] {
  return [...new Set(codes.flatMap((code) => readingOf(question, code, facts)))];
}

function readingOf(question: Question, code: string, facts: Facts): readonly string[] {
  const reading = question.readings?.find((known) => known.of === code && holds(known.when, facts));
  return reading?.as ?? [code];
}

function fill(question: Question, codes: readonly string[] | undefined, stage: Stage, facts: Facts): Slot {
  if (question.when && evaluate(question.when, facts) !== true)
    return { state: 'hidden', codes: question.hidden };
  if (codes) return { state: 'answered', codes };
  if (question.stage === 'admin' && stage === 'employee') return { state: 'later', codes: question.hidden };
  return { state: 'open', codes: [UNSURE] };
}
