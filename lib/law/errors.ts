/** What can be wrong with what the engine is given. */
export type LawErrorTag =
  | 'unknown_question'
  | 'unknown_answer'
  | 'wrong_form'
  | 'contradictory_answer'
  | 'unknown_law_version'
  | 'unknown_term'
  | 'override_refused';

/**
 * Refusal of the law engine. The message names ids and codes, never what a person typed.
 */
export class LawError extends Error {
  readonly tag: LawErrorTag;
  /** The question, rule, term or version concerned. */
  readonly subject: string;

  constructor(tag: LawErrorTag, subject: string) {
    super(`${tag}: ${subject}`);
    this.name = 'LawError';
    this.tag = tag;
    this.subject = subject;
  }
}
