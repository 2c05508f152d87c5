import { describe, expect, it } from 'vitest';
import { JOIN_CASES } from './testing/join-cases';
import { countPairs, textsOf } from './testing/pairs';

describe('joins of mentions', () => {
  it.each(JOIN_CASES)('%s', (source) => {
    const { wrong, missed } = countPairs(textsOf(source));
    expect({ wrong, missed }).toEqual({ wrong: 0, missed: 0 });
  });

  it('is measured on at least 120 cases', () => {
    expect(new Set(JOIN_CASES).size).toBeGreaterThanOrEqual(120);
  });
});
