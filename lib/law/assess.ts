import type { Assessment } from './assessment';
import { dueNotices } from './due-notices';
import { classAppliesFrom, datedDuties } from './duties';
import { fire } from './fire';
import { raisedFlags } from './flags';
import { strongest } from './ranks';
import { joinReasons, reasonsOf } from './reasons';
import { type Settled, settle } from './settle';
import { tasksOf } from './tasks';
import { type Answers, type Category, type LabelPolicy, type Law, type Stage, UNSURE } from './types';

/** Version of the interpreter; stored beside the law version in every record. */
export const ENGINE_VERSION = '1';

export interface AssessOptions {
  /** Default `admin`: every question counts, an unanswered one as unsure. */
  readonly stage?: Stage;
  /** Default `house_rule_strict`. */
  readonly labelPolicy?: LabelPolicy;
  /** Class that counts instead of the computed one for what follows from it; see `applyOverride`. */
  readonly forced?: Category;
}

/**
 * What the answers mean under this state of the law (Art. 3 to 6, 25 to 27, 50 and 86 AI Act, GDPR flags).
 * Pure: same answers and law, same result. An unsure or missing answer never gives a lower class, fewer
 * notices or fewer flags than any certain one, with one exception: where the prohibited practices
 * themselves are unsure, the use counts as high risk and is blocked.
 *
 * @throws LawError `unknown_question`, `unknown_answer`, `wrong_form`, `contradictory_answer`
 */
export function assess(answers: Answers, law: Law, options: AssessOptions = {}): Assessment {
  const { stage = 'admin', labelPolicy = 'house_rule_strict', forced } = options;
  const settled = settle(answers, stage, law);
  const firing = fire(law, settled.facts, forced);
  const proposal = stage === 'employee';
  const needsReview = proposal || hasUnsure(settled) || firing.rules.some((rule) => rule.review);
  const reasons = reasonsOf(firing, labelPolicy, law);
  const notices = dueNotices(firing, labelPolicy);
  const flags = raisedFlags(firing, law);
  return {
    lawVersion: law.version,
    engineVersion: ENGINE_VERSION,
    stage,
    labelPolicy,
    answers,
    shown: settled.shown,
    open: settled.open,
    category: forced ?? firing.computed,
    proposal,
    needsReview,
    firedRules: firing.rules.map((rule) => rule.id),
    reasons,
    reason: joinReasons(reasons),
    notice: strongest(notices.map((notice) => notice.level)),
    notices,
    flags,
    duties: datedDuties(firing, flags, law),
    appliesFrom: classAppliesFrom(firing),
    tasks: tasksOf(flags, notices, needsReview, law),
  };
}

function hasUnsure({ facts }: Settled): boolean {
  return [...facts.given.values()].some((codes) => codes.includes(UNSURE));
}
