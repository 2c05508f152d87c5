import { holds } from './condition';
import type { Firing } from './fire';
import type { Law } from './types';

/** Flags raised by rules and those that hold whatever the class, in the order of the law file. */
export function raisedFlags(firing: Firing, law: Law): readonly string[] {
  const byRules = firing.rules.flatMap((rule) =>
    (rule.flags ?? []).filter((entry) => holds(entry.when, firing.facts)).map((entry) => entry.flag),
  );
  return law.flags
    .filter((flag) => byRules.includes(flag.id) || (flag.when && holds(flag.when, firing.facts)))
    .map((flag) => flag.id);
}
