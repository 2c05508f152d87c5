import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { comesAlive } from './comes-alive';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A tab that answers from the n-th question on. */
function answersFrom(question: number) {
  let asked = 0;
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async () => {
    asked += 1;
    if (asked < question) throw new Error('Receiving end does not exist');
  }) as never);
  return send;
}

test.each([
  [1, true, 1],
  [2, true, 2],
  [3, true, 3],
  [4, false, 3],
])('a tab that answers the question number %d: %s after %d', async (question, expected, times) => {
  const send = answersFrom(question);
  const result = comesAlive(7);
  await vi.runAllTimersAsync();
  expect(await result).toBe(expected);
  expect(send).toHaveBeenCalledTimes(times);
});
