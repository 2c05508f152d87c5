import { expect, test } from 'vitest';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { createDailyChoices } from './daily-choices';

const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';

test('the reminder is due once a day a tool', async () => {
  const choices = createDailyChoices(memoryStorage());
  expect(await choices.ask('chatgpt', TODAY)).toEqual({ reminderDue: true });
  await choices.done('chatgpt', TODAY, undefined);
  expect(await choices.ask('chatgpt', TODAY)).toEqual({ reminderDue: false });
  expect(await choices.ask('claude', TODAY)).toEqual({ reminderDue: true });
  expect(await choices.ask('chatgpt', TOMORROW)).toEqual({ reminderDue: true });
});

test('a purpose is remembered for the day, and not overwritten by showing the reminder again', async () => {
  const choices = createDailyChoices(memoryStorage());
  await choices.done('chatgpt', TODAY, 'mail');
  await choices.done('chatgpt', TODAY, undefined);
  expect(await choices.ask('chatgpt', TODAY)).toEqual({ reminderDue: false, purpose: 'mail' });
  await choices.done('chatgpt', TODAY, 'code');
  expect(await choices.ask('chatgpt', TODAY)).toEqual({ reminderDue: false, purpose: 'code' });
});

test('a new day drops the old one from the storage', async () => {
  const storage = memoryStorage();
  const choices = createDailyChoices(storage);
  await choices.done('chatgpt', TODAY, 'mail');
  await choices.done('claude', TOMORROW, undefined);
  expect(storage.items.get('choices')).toEqual({ day: TOMORROW, tools: { claude: {} } });
});

test('two tools answered at the same time are both remembered', async () => {
  const choices = createDailyChoices(memoryStorage());
  await Promise.all([choices.done('chatgpt', TODAY, 'mail'), choices.done('claude', TODAY, 'code')]);
  expect((await choices.ask('chatgpt', TODAY)).purpose).toBe('mail');
  expect((await choices.ask('claude', TODAY)).purpose).toBe('code');
});

test('broken choices count as none', async () => {
  const choices = createDailyChoices(memoryStorage({ choices: { day: TODAY, tools: 'mail' } }));
  expect(await choices.ask('chatgpt', TODAY)).toEqual({ reminderDue: true });
});
