import { hash } from '../hash';

/** Letters and digits that count as "what stands before": a few, and more. */
const NEAR = 12;
const FAR = 48;

/**
 * What was read so far, reduced to lower-case letters and digits, so that markup and changed brackets
 * make no difference. Fed in any portions, it comes to the same.
 */
export interface Trail {
  push(text: string): void;
  /** Keys for `subject` at this point, the most exact one first: with the position, with more, with less. */
  keys(subject: string): readonly string[];
}

export function createTrail(): Trail {
  let tail = '';
  let length = 0;
  return {
    push(text) {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
      length += plain.length;
      tail = (tail + plain).slice(-FAR);
    },
    keys(subject) {
      return [
        hash(`${subject}|${length}|${tail.slice(-NEAR)}`),
        hash(`${subject}|${tail}`),
        hash(`${subject}|${tail.slice(-NEAR)}|near`),
      ];
    },
  };
}
