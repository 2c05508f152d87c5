import { expect, test } from 'vitest';
import { afterUse, NOTHING_TRIED, type Step, took } from './progress';

const steps = (...some: Step[]) => new Set(some);

test('who decided has copied and pasted before', () => {
  expect(took(NOTHING_TRIED, 'copy')).toEqual(steps('copy'));
  expect(took(NOTHING_TRIED, 'decide')).toEqual(steps('copy', 'paste', 'decide'));
});

test('sending says nothing about the steps before: a harmless text asks nothing', () => {
  expect(took(steps('copy'), 'send')).toEqual(steps('copy', 'send'));
});

test('a step taken again changes nothing', () => {
  const progress = steps('copy', 'paste');
  expect(took(progress, 'paste')).toBe(progress);
});

test.each([
  ['pseudonymised', 3],
  ['removed', 3],
  ['warned_continued', 3],
  ['cancelled', 0],
  ['none_needed', 0],
] as const)('%s: %i steps', (protection, count) => {
  expect(afterUse(NOTHING_TRIED, { protection }).size).toBe(count);
});
