import { type AssessOptions, assess } from './assess';
import type { Assessment } from './assessment';
import { LawError } from './errors';
import { strictest } from './ranks';
import type { Category, Day, Law } from './types';

/** A class set by a person instead of the computed one. Kept beside it, never in its place. */
export interface Override {
  readonly category: Exclude<Category, 'out'>;
  readonly reason: string;
  /** Role of the person who decided; only `admin` may go below the computed class. */
  readonly role: string;
  readonly day: Day;
}

/** Both values, and what follows from the one that counts. */
export interface Overridden {
  readonly computed: Assessment;
  readonly override: Override;
  /** Class that gates, dates and follow-up tasks go by. */
  readonly category: Category;
  readonly effective: Assessment;
}

/** Role that may set a class lower than the computed one. */
export const ADMIN_ROLE = 'admin';

/**
 * Applies an override. With a reason and the admin role its class counts; otherwise the stricter of both.
 * It belongs to this assessment alone: a re-assessment starts from the computed class again.
 *
 * @throws LawError `override_refused` about `reason` without a reason, about `prohibited` for a prohibited
 *   use and about a rule that allows none (practices unsure): there only answers can be corrected
 */
export function applyOverride(computed: Assessment, override: Override, law: Law): Overridden {
  refuse(computed, override, law);
  const mayLower = override.role === ADMIN_ROLE;
  const category = mayLower ? override.category : strictest([computed.category, override.category]);
  const options: AssessOptions = {
    stage: computed.stage,
    labelPolicy: computed.labelPolicy,
    forced: category,
  };
  return { computed, override, category, effective: assess(computed.answers, law, options) };
}

function refuse(computed: Assessment, override: Override, law: Law): void {
  if (!override.reason.trim()) throw new LawError('override_refused', 'reason');
  if (computed.category === 'prohibited') throw new LawError('override_refused', 'prohibited');
  const final = law.rules.find((rule) => rule.noOverride && computed.firedRules.includes(rule.id));
  if (final) throw new LawError('override_refused', final.id);
}
