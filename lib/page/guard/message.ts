import { canonical } from '@/lib/page/editors/read-back';
import type { Use } from '@/lib/register/use';

/**
 * What is known about the message being written: values that the person decided to leave in, the text
 * that was decided on, and what the register has got already. Ends when the message is sent.
 */
export class Message {
  private acceptedValues = new Set<string>();
  private approvedText: string | null = null;
  /** The use of a paste or drop stands in the register: sending the same message adds none. */
  isRecorded = false;

  get accepted(): ReadonlySet<string> {
    return this.acceptedValues;
  }

  /** Leaves values in: not asked for again in this message. */
  accept(values: readonly string[]): void {
    for (const value of values) this.acceptedValues.add(value);
  }

  /** This text may leave without being checked again. */
  approve(text: string): void {
    this.approvedText = canonical(text);
  }

  isApproved(text: string): boolean {
    return this.approvedText !== null && this.approvedText === canonical(text);
  }

  /** The message has left. */
  reset(): void {
    this.acceptedValues = new Set();
    this.approvedText = null;
    this.isRecorded = false;
  }
}

/** How a text came into the composer, as the register names it. */
export const ACTION_OF_OCCASION = {
  paste: 'paste',
  drop: 'drop',
  send: 'typed_submit',
  edit: 'edit_submit',
} as const satisfies Record<string, Use['action']>;
