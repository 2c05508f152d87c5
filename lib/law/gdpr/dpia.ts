import type { Assessment } from '../assessment';
import { holds } from '../condition';
import { LawError } from '../errors';
import { settle } from '../settle';
import type { DpiaQuestion, Law } from '../types';

/** Answers of the pre-check by question id. */
export type DpiaAnswers = { readonly [question: string]: string };

/** Proposals to the data protection officer, strictest last. `done` is set by a person alone. */
export type DpiaResult = 'not_required' | 'document_why' | 'likely' | 'required';

export interface DpiaPrecheck {
  readonly result: DpiaResult;
  readonly reason: 'no_personal_data' | 'must_case' | 'points' | 'nothing_found';
  /** What counted: given answers, else prefilled ones, else `unsure`. */
  readonly answers: { readonly [question: string]: 'yes' | 'no' | 'unsure' };
  /** Answered by the wizard, to be confirmed. */
  readonly prefilled: readonly string[];
  readonly points: number;
  /** An answer is unsure or missing: it counted as yes. */
  readonly needsReview: boolean;
}

/** Points from which an assessment is likely to be due (design value after the working papers, not law). */
const LIKELY_FROM = 2;

/**
 * Pre-check whether a data protection impact assessment is due (Art. 35 GDPR, DSK list). Any must case:
 * required; else by points. Unsure and missing answers count as yes. Without personal data nothing is due,
 * which is prefilled so that a high-risk use has its explicit answer, too.
 *
 * @throws LawError `unknown_question`, `unknown_answer`
 */
export function dpiaPrecheck(assessment: Assessment, given: DpiaAnswers, law: Law): DpiaPrecheck {
  refuseUnknown(given, law);
  if (!assessment.flags.includes('G1')) return NOT_DUE;
  const prefilled = dpiaPrefill(assessment, law);
  const answers = Object.fromEntries(
    law.dpia.map(({ id }) => [id, answerOf(given[id] ?? prefilled[id])] as const),
  );
  const yes = law.dpia.filter(({ id }) => answers[id] !== 'no');
  const points = yes.filter((question) => question.weight === 'point').length;
  const must = yes.some((question) => question.weight === 'must');
  return {
    ...judged(must, points),
    answers,
    prefilled: Object.keys(prefilled).filter((id) => !(id in given)),
    points,
    needsReview: Object.values(answers).includes('unsure'),
  };
}

/** Answers of the pre-check that follow from the wizard; only yes is prefilled, never no. */
export function dpiaPrefill(assessment: Assessment, law: Law): DpiaAnswers {
  const { facts } = settle(assessment.answers, assessment.stage, law);
  const follows = (question: DpiaQuestion) => question.yesWhen && holds(question.yesWhen, facts);
  return Object.fromEntries(law.dpia.filter(follows).map(({ id }) => [id, 'yes']));
}

const NOT_DUE: DpiaPrecheck = {
  result: 'not_required',
  reason: 'no_personal_data',
  answers: {},
  prefilled: [],
  points: 0,
  needsReview: false,
};

function judged(must: boolean, points: number): Pick<DpiaPrecheck, 'result' | 'reason'> {
  if (must) return { result: 'required', reason: 'must_case' };
  if (points >= LIKELY_FROM) return { result: 'likely', reason: 'points' };
  if (points > 0) return { result: 'document_why', reason: 'points' };
  return { result: 'not_required', reason: 'nothing_found' };
}

function answerOf(answer: string | undefined): 'yes' | 'no' | 'unsure' {
  return answer === 'yes' || answer === 'no' ? answer : 'unsure';
}

function refuseUnknown(given: DpiaAnswers, law: Law): void {
  for (const [id, answer] of Object.entries(given)) {
    if (!law.dpia.some((question) => question.id === id)) throw new LawError('unknown_question', id);
    if (!['yes', 'no', 'unsure'].includes(answer)) throw new LawError('unknown_answer', id);
  }
}
