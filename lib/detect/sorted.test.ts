import { expect, it } from 'vitest';
import { byEnd, countUpTo } from './sorted';

it.each([
  [[], 3, 0],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 2, 1],
  [[1, 3, 3, 7], 3, 3],
  [[1, 3, 3, 7], 9, 4],
])('of %j counts those up to %i', (numbers, limit, count) => {
  expect(countUpTo(numbers, limit)).toBe(count);
});

it('finds what ends between two offsets, whatever the order given', () => {
  const ending = byEnd([{ end: 9 }, { end: 4 }, { end: 6 }, { end: 4 }]);
  expect(ending(4, 6)).toEqual([{ end: 4 }, { end: 4 }, { end: 6 }]);
  expect(ending(7, 8)).toEqual([]);
  expect(ending(-5, 3)).toEqual([]);
  expect(ending(0, 99)).toHaveLength(4);
});
