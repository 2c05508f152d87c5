import type { Answers, Category, Day, LabelPolicy, Level, NoticeType, OwnerRole, Stage, Text } from './types';

/** A fired rule with its norm and its reason in plain words, as shown and stored. A prohibited use names no labels. */
export interface Reason {
  readonly rule: string;
  readonly norm: string;
  readonly text: Text;
}

/** One notice that is due or recommended, with every rule that asks for it. */
export interface DueNotice {
  readonly type: NoticeType;
  readonly level: Exclude<Level, 'none'>;
  /** `reduced` may be discreet (evident art or satire). */
  readonly form: 'full' | 'reduced';
  readonly rules: readonly string[];
}

/** A duty with the first day on which it binds. */
export interface DatedDuty {
  readonly id: string;
  readonly norm: string;
  readonly text: Text;
  readonly appliesFrom: Day;
}

/** Follow-up work: one task for each flag, each notice and the review of an unsettled result. */
export interface Task {
  /** `flag:G1`, `notice:chatbot`, `review`, `follow_up:H1`: stable, so the same task is not made twice. */
  readonly id: string;
  readonly owner: OwnerRole;
  readonly title: Text;
  readonly steps: readonly Text[];
  /** Days from the day of assessment. */
  readonly dueDays: number;
}

/** What one set of answers means under one state of the law. Same answers, same law: same assessment. */
export interface Assessment {
  readonly lawVersion: Day;
  readonly engineVersion: string;
  readonly stage: Stage;
  readonly labelPolicy: LabelPolicy;
  /** As given, untouched. */
  readonly answers: Answers;
  /** Questions that counted. */
  readonly shown: readonly string[];
  /** Questions without an answer, and in the employee stage those the admin still has to answer. */
  readonly open: readonly string[];
  readonly category: Category;
  /** Made in the employee stage: preliminary, the admin completes the answers and decides. */
  readonly proposal: boolean;
  readonly needsReview: boolean;
  readonly firedRules: readonly string[];
  readonly reasons: readonly Reason[];
  /** The reasons as one text, those that decided the class first. */
  readonly reason: Text;
  /** The strongest level among `notices`. */
  readonly notice: Level;
  readonly notices: readonly DueNotice[];
  readonly flags: readonly string[];
  readonly duties: readonly DatedDuty[];
  /** Earliest day of the rules that decided the class; `null` where no date belongs to it. */
  readonly appliesFrom: Day | null;
  readonly tasks: readonly Task[];
}
