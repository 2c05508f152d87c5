import { LawError } from './errors';
import type { Category, Condition } from './types';

/** What a condition can look at. A question missing from the maps is not known yet. */
export interface Facts {
  readonly terms: { readonly [name: string]: Condition };
  /** Strict readings. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** As given. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly fired: ReadonlySet<string>;
  readonly category: Category;
}

/** Three-valued: `undefined` as long as an answer that decides is not known (Kleene's strong logic). */
export type Truth = boolean | undefined;

/**
 * Whether a condition holds.
 *
 * @throws LawError `unknown_term` for a term that the law file does not define
 */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return conjunction(condition.all.map((part) => evaluate(part, facts)));
  if ('any' in condition)
    return negate(conjunction(condition.any.map((part) => negate(evaluate(part, facts)))));
  if ('not' in condition) return negate(evaluate(condition.not, facts));
  if ('term' in condition) return evaluate(termOf(condition.term, facts), facts);
  if ('category' in condition) return condition.category.includes(facts.category);
  if ('fired' in condition) return condition.fired.some((rule) => facts.fired.has(rule));
  return chosen(condition, facts);
}

/** Like `evaluate` where everything is known; no condition at all holds always. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  return condition === undefined || evaluate(condition, facts) === true;
}

type AnswerCondition = Extract<Condition, { answer: string } | { given: string }>;

function chosen(condition: AnswerCondition, facts: Facts): Truth {
  const codes = 'given' in condition ? facts.given.get(condition.given) : facts.answers.get(condition.answer);
  if (!codes) return undefined;
  if ('beyond' in condition) return codes.some((code) => !condition.beyond.includes(code));
  return codes.some((code) => condition.in.includes(code));
}

function termOf(name: string, facts: Facts): Condition {
  const term = facts.terms[name];
  if (!term) throw new LawError('unknown_term', name);
  return term;
}

function conjunction(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
