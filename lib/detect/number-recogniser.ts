import { labelFor } from './context';
import { defineRecogniser, type Hit } from './define-recogniser';
import type { Document } from './document';
import type { Recogniser } from './recogniser';
import type { Topic } from './topics';
import type { Confidence, FindingType } from './types';
import { isWhole, matchAt } from './word';

/**
 * What a check says: the number cannot be, may be, is very likely (a check passed by ≤ 1.5 % of random ones
 * or a form used for nothing else), or is beyond doubt (such a check and a date or name letters inside).
 */
export type Verdict = 'no' | 'weak' | 'strong' | 'sure';

/** A number with a firm shape: what it looks like, how it is checked and which words name it. */
export interface NumberSpec {
  readonly id: string;
  readonly type: FindingType;
  readonly keywords?: readonly string[];
  /**
   * Pattern over the text with healed digits; the whole match is the value. It begins with a letter or digit
   * at the start of a word. Bounded repeats only.
   */
  readonly pattern: RegExp;
  /** Judges the value without blanks, dots and hyphens, in upper case. */
  check(compact: string, value: string): Verdict;
  /** Words that name this number, matched in lower case before it, as its heading or close behind it. */
  readonly labels: RegExp;
  /** In a text that speaks of this a weak number without a label is likely. */
  readonly topic?: Topic;
  /** Confidence of a weak number without a label; null (the default) drops it. */
  readonly bare?: Confidence | null;
}

const compact = (value: string) => value.replace(/[\s./:_-]/g, '').toUpperCase();

function judge(spec: NumberSpec, document: Document, start: number, end: number): Hit | null {
  const value = document.digits.slice(start, end);
  const verdict = spec.check(compact(value), value);
  if (verdict === 'no') return null;
  const label = labelFor(document, start, end, spec.labels);
  const confidence =
    label || verdict === 'sure'
      ? 'certain'
      : verdict === 'strong' || (spec.topic && document.topics.has(spec.topic))
        ? 'likely'
        : (spec.bare ?? null);
  if (!confidence) return null;
  const reason = label ? { key: 'label', word: label } : { key: verdict === 'weak' ? 'shape' : 'checksum' };
  return { start, end, confidence, reason };
}

/** Makes a recogniser of numbers that carry their own check or need a label. */
export function numberRecogniser(spec: NumberSpec): Recogniser {
  const pattern = new RegExp(spec.pattern.source, spec.pattern.flags.replace('g', 'y'));
  const find = (document: Document) => {
    const found: Hit[] = [];
    let reach = 0;
    for (const start of document.numbers) {
      const end = start < reach ? -1 : matchAt(pattern, document.digits, start);
      if (end < 0) continue;
      reach = end;
      const hit = isWhole(document.digits, start, end) ? judge(spec, document, start, end) : null;
      if (hit) found.push(hit);
    }
    return found;
  };
  return defineRecogniser({ id: spec.id, type: spec.type, keywords: spec.keywords, find });
}
