import { hash } from '../hash';

/** Letters and digits that count as "what stands before": the near ones, more, and the whole text. */
const NEAR = 16;
const FAR = 96;

/**
 * What was read so far, reduced to lower-case letters and digits, so that markup and changed brackets
 * make no difference. Fed in any portions, it comes to the same.
 */
export interface Trail {
  push(text: string): void;
  /** Keys for `subject` at this point, the most exact one first. */
  keys(subject: string): readonly [whole: string, far: string, near: string];
}

export function createTrail(): Trail {
  let tail = '';
  let rolling = 7;
  let length = 0;
  return {
    push(text) {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
      for (let i = 0; i < plain.length; i += 1) rolling = (Math.imul(rolling, 31) + plain.charCodeAt(i)) | 0;
      length += plain.length;
      tail = (tail + plain).slice(-FAR);
    },
    keys(subject) {
      return [
        hash(`${subject}|${length}|${rolling}|${tail}`),
        hash(`${subject}|${tail}`),
        hash(`${subject}|${tail.slice(-NEAR)}|near`),
      ];
    },
  };
}
