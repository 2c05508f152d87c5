import * as z from 'zod/mini';

const schema = z.object({ day: z.string(), numbers: z.record(z.string(), z.int()) });
const KEY = 'export-numbers';

interface NumberStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The number of an exported file within its day, from 1: two files of a day have two names. */
export async function nextExportNumber(
  storage: NumberStorage,
  document: string,
  day: string,
): Promise<number> {
  const parsed = schema.safeParse((await storage.get(KEY))[KEY]);
  const numbers = parsed.success && parsed.data.day === day ? parsed.data.numbers : {};
  const number = (numbers[document] ?? 0) + 1;
  await storage.set({ [KEY]: { day, numbers: { ...numbers, [document]: number } } });
  return number;
}
