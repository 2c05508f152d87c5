import { expect, test } from 'vitest';
import type { Entity } from '@/lib/pseudonymise/types';
import { replacementOf } from './replacement';

function replacedBy(...replacements: string[]): Entity {
  const places = replacements.map((replacement, start) => ({ start, end: start + 1, replacement }));
  const reason = { key: 'context' };
  return {
    id: 'p',
    type: 'PERSON',
    name: 'Anna',
    placeholder: '[Person 1]',
    places,
    confidence: 'likely',
    reason,
  };
}

test.each([
  [['[Person 1]'], '[Person 1]'],
  [['[Person 1]s', '[Person 1]'], '[Person 1]'],
  [['Frau Nolte', 'Ida Nolte', 'Noltes'], 'Frau Nolte'],
  [['1979'], '1979'],
  [[], '[Person 1]'],
])('%j is listed as %s', (written, expected) => {
  expect(replacementOf(replacedBy(...written))).toBe(expected);
});
