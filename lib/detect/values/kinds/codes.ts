import type { Document } from '../../document';
import { isReference, REFERENCE } from '../../recognisers/id/reference-value';
import { withoutStop } from '../../word';
import type { Value, ValueKind } from '../value';

const FEWEST_DIGITS = 2;

function digitsIn(text: string, start: number, end: number): number {
  let digits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

/** Everything in a text that has the form of a reference, whatever it refers to. In linear time. */
export function codesIn({ text, numbers }: Document): Value[] {
  const codes: Value[] = [];
  let last = 0;
  for (const start of numbers) {
    if (start < last) continue;
    REFERENCE.lastIndex = start;
    if (!REFERENCE.test(text)) continue;
    const end = withoutStop(text, start, REFERENCE.lastIndex);
    if (digitsIn(text, start, end) < FEWEST_DIGITS || !isReference(text.slice(start, end))) continue;
    codes.push({ start, end });
    last = end;
  }
  return codes;
}

/** Numbers of customers, contracts, cases and documents. */
export const codes: ValueKind = {
  id: 'codes',
  types: [null, 'CUSTOMER_ID', 'ID_DOCUMENT'],
  likely: 0.45,
  possible: 0.25,
  needsName: true,
  valuesIn: codesIn,
};
