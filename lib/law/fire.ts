import { type Facts, holds } from './condition';
import { strictest } from './ranks';
import type { Category, Law, Phase, Rule } from './types';

/** Rules that fired, in the order of the law file, and the facts after them. */
export interface Firing {
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  /** Class from the rules alone. */
  readonly computed: Category;
}

/**
 * Runs the phases. A stop rule ends everything but the flags that hold whatever the class. Inside a phase
 * no rule sees another, so their order does not matter.
 *
 * @param forced class that counts from the conclusion on, for an override; the computed one stays beside it
 */
export function fire(law: Law, start: Facts, forced?: Category): Firing {
  const stopped = firedIn('stop', law, start);
  if (stopped.length > 0) {
    const computed = strictest(stopped.flatMap((rule) => rule.category ?? []));
    return { rules: stopped, facts: after(start, stopped, forced ?? computed), computed };
  }
  const classified = firedIn('classify', law, start);
  const computed = strictest([start.category, ...classified.flatMap((rule) => rule.category ?? [])]);
  const facts = after(start, classified, forced ?? computed);
  const rest = [
    ...firedIn('default', law, after(start, classified, computed)),
    ...firedIn('conclude', law, facts),
  ];
  const rules = law.rules.filter((rule) => classified.includes(rule) || rest.includes(rule));
  return { rules, facts: after(start, rules, facts.category), computed };
}

function firedIn(phase: Phase, law: Law, facts: Facts): readonly Rule[] {
  return law.rules.filter((rule) => rule.phase === phase && holds(rule.when, facts));
}

function after(facts: Facts, rules: readonly Rule[], category: Category): Facts {
  return { ...facts, category, fired: new Set(rules.map((rule) => rule.id)) };
}

/** Rules that still say something once the class is known: a prohibited use is stopped, the rest is moot. */
export function inForce({ rules, facts }: Firing): readonly Rule[] {
  if (facts.category !== 'prohibited') return rules;
  return rules.filter((rule) => rule.category === 'prohibited' || rule.phase === 'conclude' || !rule.notices);
}
