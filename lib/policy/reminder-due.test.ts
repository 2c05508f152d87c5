import { expect, test } from 'vitest';
import { isReminderDue } from './reminder-due';

test.each([
  ['daily', true, true, true],
  ['daily', false, false, false],
  ['conversation', false, false, true],
  ['conversation', true, true, false],
  ['each', false, true, true],
  ['never', true, false, false],
] as const)('%s, due today %s, asked in the conversation %s: %s', (rule, dueToday, asked, due) => {
  expect(isReminderDue(rule, { dueToday, askedInConversation: asked })).toBe(due);
});
