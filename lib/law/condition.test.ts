import { expect, it } from 'vitest';
import { evaluate, type Facts, holds } from './condition';
import type { Condition } from './types';

const facts: Facts = {
  terms: {
    both: {
      all: [
        { answer: 'a', in: ['x'] },
        { answer: 'b', in: ['y'] },
      ],
    },
  },
  answers: new Map([
    ['a', ['x', 'z']],
    ['b', []],
  ]),
  given: new Map([['a', ['unsure']]]),
  fired: new Set(['R1']),
  category: 'limited',
};
const known: Condition = { answer: 'a', in: ['x'] };
const unknown: Condition = { answer: 'c', in: ['x'] };

it.each<[Condition, boolean | undefined]>([
  [known, true],
  [{ answer: 'a', in: ['y'] }, false],
  [{ answer: 'a', beyond: ['x'] }, true],
  [{ answer: 'a', beyond: ['x', 'z'] }, false],
  [{ answer: 'b', beyond: [] }, false],
  [{ given: 'a', in: ['unsure'] }, true],
  [{ given: 'b', in: ['y'] }, undefined],
  [unknown, undefined],
  [{ not: unknown }, undefined],
  [{ not: known }, false],
  [{ all: [known, unknown] }, undefined],
  [{ all: [{ not: known }, unknown] }, false],
  [{ any: [known, unknown] }, true],
  [{ any: [{ not: known }, unknown] }, undefined],
  [{ all: [] }, true],
  [{ any: [] }, false],
  [{ term: 'both' }, false],
  [{ category: ['limited'] }, true],
  [{ category: ['high'] }, false],
  [{ fired: ['R1', 'R2'] }, true],
  [{ fired: ['R2'] }, false],
])('%j is %s', (condition, truth) => {
  expect(evaluate(condition, facts)).toBe(truth);
});

it('holds without a condition, and not while something is unknown', () => {
  expect([holds(undefined, facts), holds(unknown, facts)]).toEqual([true, false]);
});

it('refuses a term that is not defined', () => {
  expect(() => evaluate({ term: 'none' }, facts)).toThrow('unknown_term: none');
});
