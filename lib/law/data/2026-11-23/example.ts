import type { Answers, Category, Day, Level } from '../../types';

/** A worked example: answers that differ from `exampleDefaults`, and what they have to give. */
export interface Example {
  readonly number: number;
  readonly de: string;
  readonly en: string;
  readonly answers: Answers;
  readonly category: Category;
  /** All but R70 (always) and R80 (every high row). */
  readonly rules: readonly string[];
  readonly notice: Level;
  readonly flags: readonly string[];
  readonly review: boolean;
  readonly appliesFrom: Day | null;
  /** Boundary case: ask the data protection officer or counsel. */
  readonly boundary?: true;
}

/** What the examples answer unless they say otherwise. */
export const exampleDefaults: Answers = {
  ai: 'yes',
  role: 'deployer',
  prohib: [],
  safety: 'no',
  annex3: ['none'],
  effect: 'none',
  profiling: 'no',
  inter: 'no',
  media: [],
  pub: ['no'],
  pd: 'none',
  cust: 'none',
  staff: 'no',
  public_service: 'no',
};
