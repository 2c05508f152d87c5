/** A text in both languages. `{name}` stands for what is filled in. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

/** Calendar day, `YYYY-MM-DD`. No time of day anywhere. */
export type Day = string;

/** Risk classes of the AI Act from the lowest to the strictest; `out`: no AI system in the sense of Art. 3(1). */
export const CATEGORIES = ['out', 'minimal', 'limited', 'high', 'prohibited'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How strongly a notice is asked for, weakest first. */
export const LEVELS = ['none', 'recommended', 'required'] as const;
export type Level = (typeof LEVELS)[number];

/** Who answers: staff make a proposal with few questions, the admin completes it and decides. */
export const STAGES = ['employee', 'admin'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether a company labels only what the law demands, or also what the house rule suggests. */
export const LABEL_POLICIES = ['legal_minimum', 'house_rule_strict'] as const;
export type LabelPolicy = (typeof LABEL_POLICIES)[number];

export const NOTICE_TYPES = [
  'chatbot',
  'phone',
  'text',
  'image',
  'audio',
  'video',
  'emotion_biometric',
  'decision_26_11',
  'customer_page',
  'staff',
] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

/** Roles that own a task; never a person's name. */
export const OWNER_ROLES = ['management', 'ai_officer', 'data_protection', 'department', 'hr'] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** The code that every question knows: "not sure". It leads to the stricter reading and to a review. */
export const UNSURE = 'unsure';

/**
 * A condition as data.
 *
 * `answer` reads the strict reading of an answer, `given` the answer as it was given (an unanswered
 * question that is shown counts as `unsure`). `in`: one of the chosen codes is in the list; `beyond`: one
 * of the chosen codes is not in the list. `term` is a named condition of the law file.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly term: string }
  | { readonly answer: string; readonly in: readonly string[] }
  | { readonly answer: string; readonly beyond: readonly string[] }
  | { readonly given: string; readonly in: readonly string[] }
  | { readonly category: readonly Category[] }
  | { readonly fired: readonly string[] };

export interface AnswerOption {
  readonly code: string;
  readonly text: Text;
  /** Name inside a sentence, where the text is long. */
  readonly short?: Text;
  /** What does not belong here, or what follows. */
  readonly hint?: Text;
  /** Multi choice: stands alone ("none of these"). */
  readonly exclusive?: true;
}

/** Reads the code `of` as the codes `as`, when the condition holds. */
export interface Reading {
  readonly of: string;
  readonly as: readonly string[];
  readonly when?: Condition;
}

export interface Question {
  /** The key in stored answers. */
  readonly id: string;
  /** Number in the specification of the wizard, e.g. `Q4`. */
  readonly number: string;
  /** The first stage that asks it; the admin sees all. */
  readonly stage: Stage;
  readonly form: 'single' | 'multi';
  /** Multi choice: the empty list is the answer "none". */
  readonly emptyIsNone?: true;
  readonly text: Text;
  readonly help: Text;
  readonly why: Text;
  readonly answers: readonly AnswerOption[];
  /** Shown only when this holds; may look at earlier questions only. */
  readonly when?: Condition;
  /** Codes that count while the question is hidden. */
  readonly hidden: readonly string[];
  readonly readings?: readonly Reading[];
  /** Time an owner without legal training needs, seconds (design value). */
  readonly seconds: number;
}

/** Answers by question id: one code, or a list of codes for multi choice. Not there: not answered. */
export type Answers = { readonly [question: string]: string | readonly string[] };

export interface RuleNotice {
  readonly type: NoticeType;
  readonly level: 'recommended' | 'required';
  /** `reduced`: may be short and must not disturb the work (evident art, satire). */
  readonly form?: 'reduced';
  readonly when?: Condition;
}

/** Order of evaluation: `stop` ends the rest; `classify` together; `default` and `conclude` see the class. */
export const PHASES = ['stop', 'classify', 'default', 'conclude'] as const;
export type Phase = (typeof PHASES)[number];

export interface Rule {
  readonly id: string;
  readonly phase: Phase;
  readonly when: Condition;
  readonly category?: Category;
  readonly review?: true;
  readonly notices?: readonly RuleNotice[];
  readonly flags?: readonly { readonly flag: string; readonly when?: Condition }[];
  readonly duties?: readonly string[];
  readonly norm: string;
  /** Plain words; `{question}` is filled with the chosen answers of that question. */
  readonly reason: Text;
  /** Instead of `reason` where the company labels only what the law demands. */
  readonly reasonLegalMinimum?: Text;
  readonly hint?: Text;
  /** First day of the duty or ban behind the rule; `null` where no date belongs to it. */
  readonly appliesFrom: Day | null;
  /** The class may not be overridden while this rule fires: only answers can be corrected. */
  readonly noOverride?: true;
  /** Stricter than the law: yields no notice under `legal_minimum`. */
  readonly houseRule?: true;
}

export interface TaskRule {
  readonly owner: OwnerRole;
  readonly title: Text;
  readonly steps: readonly Text[];
  /** Days from the day of assessment (design values, no legal periods). */
  readonly dueDays: number;
}

export interface Flag {
  readonly id: string;
  readonly text: Text;
  readonly norm: string;
  /** Raises the flag, also where no rule fires (a tool that is no AI system); others are raised by rules. */
  readonly when?: Condition;
  readonly task: TaskRule;
  /** Belongs to a relief: falls away when one of these stricter things stands in its place. */
  readonly replacedBy?: { readonly flags?: readonly string[]; readonly notice?: NoticeType };
}

export interface Duty {
  readonly id: string;
  readonly norm: string;
  readonly text: Text;
  /** Holds only where this flag is raised. */
  readonly flag?: string;
  /** The first entry whose condition holds gives the day; the last has no condition. */
  readonly from: readonly { readonly day: Day; readonly when?: Condition }[];
}

export interface NoticeRule {
  readonly type: NoticeType;
  readonly name: Text;
  readonly norm: string;
  /** Where it has to stand (Art. 50(5): clear, at first contact, accessible). */
  readonly placement: Text;
  /** Wordings to copy; `{company}`, `{role}`, `{matter}`, `{contact}`, `{list}` are filled in. */
  readonly templates: readonly { readonly id: string; readonly text: Text }[];
  readonly task: TaskRule;
}

/** What an answer to a follow-up question leads to. */
export const OUTCOMES = ['done', 'note', 'task', 'block_approval', 'block_start', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface FollowUpField {
  readonly id: string;
  readonly form: 'text' | 'day' | 'months';
  readonly label: Text;
  /** Smallest number of months that is lawful. */
  readonly min?: number;
}

export interface FollowUp {
  readonly id: string;
  readonly norm: string;
  /** Asked where this flag is raised, or where a notice is due. */
  readonly when: { readonly flag: string } | { readonly notice: true };
  readonly text: Text;
  readonly answers: readonly {
    readonly code: string;
    readonly text: Text;
    readonly outcome: Outcome;
    /** Must be filled in with this answer. */
    readonly fields?: readonly FollowUpField[];
  }[];
  /** What follows while nobody has answered. */
  readonly unanswered: Outcome;
  readonly task: TaskRule;
}

/** A date of the AI Act that the register names. */
export interface LawDate {
  readonly day: Day;
  readonly text: Text;
  /** `secondary`: known from secondary texts only, to be checked against the Official Journal. */
  readonly certainty: 'certain' | 'secondary';
}

/** Something the law file rests on that is not settled. */
export interface Uncertainty {
  readonly id: string;
  readonly text: Text;
}

/** Gives an answer beforehand from a fact that is known; the person confirms it. */
export interface Prefill {
  readonly fact: string;
  readonly is: readonly string[];
  readonly question: string;
  readonly answer: string | readonly string[];
}

export interface DpiaQuestion {
  readonly id: string;
  readonly text: Text;
  readonly norm: string;
  /** `must`: a yes alone demands the assessment; `point`: counts one. */
  readonly weight: 'must' | 'point';
  /** Prefilled with yes when this holds for the answers of the wizard. */
  readonly yesWhen?: Condition;
}

/** One state of the law: everything the engine interprets, plain JSON. */
export interface Law {
  /** Day of the state of the law; stands in every record. */
  readonly version: Day;
  /** Names of the classes, long and short. */
  readonly categories: { readonly [category in Category]: { readonly name: Text; readonly short: Text } };
  readonly terms: { readonly [name: string]: Condition };
  readonly questions: readonly Question[];
  readonly prefills: readonly Prefill[];
  readonly rules: readonly Rule[];
  readonly flags: readonly Flag[];
  /** The one task of a result that a person has to look at. */
  readonly reviewTask: TaskRule;
  readonly duties: readonly Duty[];
  readonly notices: readonly NoticeRule[];
  readonly followUps: readonly FollowUp[];
  readonly dpia: readonly DpiaQuestion[];
  readonly dates: readonly LawDate[];
  readonly penalties: readonly { readonly norm: string; readonly text: Text }[];
  readonly uncertainties: readonly Uncertainty[];
}
