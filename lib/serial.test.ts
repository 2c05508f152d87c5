import { expect, test } from 'vitest';
import { createSerial } from './serial';

test('tasks run one after the other, in order, and a failure stops none', async () => {
  const serial = createSerial();
  const seen: string[] = [];
  const task = (name: string, fails = false) =>
    serial(async () => {
      seen.push(`${name} starts`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([task('a'), task('b', true), task('c')]);
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
