import { expect, test } from 'vitest';
import type { Settings } from '@/lib/settings/settings';
import { Reminder } from './reminder';

function setUp(rule: Settings['reminder']) {
  const page = { now: 0, path: '/new' };
  const told: [string, string | undefined][] = [];
  const reminder = new Reminder({
    rule: () => rule,
    tell: (toolId, purpose) => void told.push([toolId, purpose]),
    now: () => page.now,
    path: () => page.path,
  });
  reminder.learn({ reminderDue: true });
  return {
    page,
    told,
    reminder,
    isDue: () => reminder.asGuardSees.isDue(),
    done: (purpose?: string) => reminder.asGuardSees.done('chatgpt', purpose),
  };
}

test('daily: once, and not where it was shown elsewhere today', () => {
  const { isDue, done, reminder } = setUp('daily');
  expect(isDue()).toBe(true);
  done();
  expect(isDue()).toBe(false);
  reminder.learn({ reminderDue: false });
  expect(isDue()).toBe(false);
});

test('each conversation: again with another address, not with the address a new chat gets', () => {
  const { page, isDue, done, reminder } = setUp('conversation');
  done();
  reminder.messageSent();
  page.now += 2_000;
  page.path = '/c/1';
  expect(isDue()).toBe(false);
  page.now += 60_000;
  page.path = '/c/2';
  expect(isDue()).toBe(true);
});

test('before each sending: once for each message', () => {
  const { isDue, done, reminder } = setUp('each');
  done();
  expect(isDue()).toBe(false);
  reminder.messageSent();
  expect(isDue()).toBe(true);
});

test('a purpose chosen in the popup holds, and nothing is asked any more', () => {
  const { reminder, isDue, told } = setUp('conversation');
  reminder.learn({ reminderDue: true, purpose: 'mail' });
  reminder.choose('translate');
  expect([reminder.purpose, isDue()]).toEqual(['translate', false]);
  expect(told).toEqual([]);
});

test('never', () => {
  expect(setUp('never').isDue()).toBe(false);
});

test('the purpose chosen holds for what follows and is told on', () => {
  const { done, reminder, told } = setUp('daily');
  done('mail');
  expect(reminder.purpose).toBe('mail');
  done();
  expect(reminder.purpose).toBe('mail');
  expect(told).toEqual([
    ['chatgpt', 'mail'],
    ['chatgpt', undefined],
  ]);
});
