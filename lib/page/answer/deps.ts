import type { ConversationState } from '@/lib/pseudonymise/types';
import type { Tool } from '@/lib/tools/types';

/** What the bar above an answer and the tooltips say, in the user's language. */
export interface AnswerWords {
  readonly language: string;
  /** Names the bar for screen readers. */
  readonly bar: string;
  /** `count` places of this answer show a real value. */
  on(count: number): string;
  readonly off: string;
  readonly real: string;
  readonly placeholders: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** These look like placeholders and have no value. */
  unknown(placeholders: readonly string[]): string;
  /** Nothing is known of the conversation that the placeholders of an answer come from. */
  readonly gone: string;
  tip(placeholder: string): string;
  /** Hidden text behind the first place of a value. */
  standsFor(placeholder: string): string;
}

/** What the answers ask of the rest of the extension. */
export interface AnswerDeps {
  toolAt(url: URL): Tool | undefined;
  /** What was given out in the conversation that the page shows; `undefined` while that is nothing. */
  given(): ConversationState | undefined;
  words(): AnswerWords;
}
