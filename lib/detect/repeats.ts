import type { Document } from './document';
import type { Candidate } from './recogniser';
import type { FindingType } from './types';
import { isWhole } from './word';

/**
 * The same value again: a number, log-in name or password that one place of the text gave away is found
 * wherever it stands, with a label or without ("dup of 88121?").
 */
const REPEATED: ReadonlySet<FindingType> = new Set<FindingType>([
  'CUSTOMER_ID',
  'USERNAME',
  'SECRET',
  'ID_DOCUMENT',
  'LICENSE_PLATE',
  'TAX_ID',
  'TAX_NUMBER',
  'VAT_ID',
  'SOCIAL_SECURITY',
  'HEALTH_INSURANCE',
  'CREDIT_CARD',
]);
const SHORTEST = 5;
const LONGEST = 40;
const KEY = 2;

/** Whether a value means the same wherever it stands: long enough, with digits or the signs of an account. */
function isDistinct({ type }: Candidate, value: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST) return false;
  return /\d.*\d/.test(value) || (type === 'USERNAME' && /^[a-z]+[._-][a-z]+$/i.test(value));
}

/** The values by their first signs, so that each place of the text is compared with few of them. */
class Values {
  private readonly known = new Map<string, Candidate>();
  private readonly lengths = new Map<string, Set<number>>();

  add(value: string, candidate: Candidate): void {
    if (this.known.has(value)) return;
    this.known.set(value, candidate);
    const key = value.slice(0, KEY);
    this.lengths.set(key, (this.lengths.get(key) ?? new Set()).add(value.length));
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** The known value that begins at an index, with its length. */
  at(text: string, index: number): { readonly candidate: Candidate; readonly length: number } | null {
    for (const length of this.lengths.get(text.slice(index, index + KEY)) ?? []) {
      const candidate = this.known.get(text.slice(index, index + length));
      if (candidate) return { candidate, length };
    }
    return null;
  }
}

/** Further places of the values that were found. Overlaps with what was found are left to the caller. */
export function findRepeats(document: Document, found: readonly Candidate[]): Candidate[] {
  const values = new Values();
  for (const candidate of found) {
    const value = document.text.slice(candidate.start, candidate.end);
    if (REPEATED.has(candidate.type) && candidate.confidence !== 'possible' && isDistinct(candidate, value))
      values.add(value, candidate);
  }
  if (values.isEmpty) return [];
  const places = new Set(found.map(({ start }) => start));
  return document.words.flatMap((start) => {
    const again = places.has(start) ? null : values.at(document.text, start);
    if (!again || !isWhole(document.text, start, start + again.length)) return [];
    const { type, recogniser } = again.candidate;
    return [
      {
        start,
        end: start + again.length,
        type,
        confidence: 'likely',
        recogniser,
        reason: { key: 'repeated' },
      },
    ];
  });
}
