import type { DatedDuty } from './assessment';
import { holds } from './condition';
import { type Firing, inForce } from './fire';
import type { Day, Law } from './types';

/** Duties of the fired rules with their days, earliest first. A prohibited use has only its bans and Art. 4. */
export function datedDuties(firing: Firing, flags: readonly string[], law: Law): readonly DatedDuty[] {
  const ids = new Set(inForce(firing).flatMap((rule) => rule.duties ?? []));
  return law.duties
    .filter((duty) => ids.has(duty.id) && (!duty.flag || flags.includes(duty.flag)))
    .map(({ id, norm, text, from }) => ({ id, norm, text, appliesFrom: dayOf(from, firing) }))
    .sort((a, b) => a.appliesFrom.localeCompare(b.appliesFrom));
}

/** Earliest day of the rules that decided the class, `null` where none has one. */
export function classAppliesFrom(firing: Firing): Day | null {
  const days = firing.rules
    .filter((rule) => rule.category === firing.computed)
    .flatMap((rule) => rule.appliesFrom ?? []);
  return days.sort()[0] ?? null;
}

function dayOf(from: Law['duties'][number]['from'], firing: Firing): Day {
  const entry = from.find((candidate) => holds(candidate.when, firing.facts));
  return entry?.day ?? '';
}
