import * as z from 'zod/mini';
import type { RegisterDatabase } from './database';
import { daySchema } from './model/fields';

/** What the register notes to itself, by key. */
const NOTE_SCHEMAS = {
  /** The last day on which the retention ran. */
  'retention.day': daySchema,
  /** Uses before this day have become monthly totals: they must not come in again. */
  'retention.until': daySchema,
  /** An import that has begun and not ended. */
  'import.running': z.strictObject({ day: daySchema, files: z.int() }),
};
type Notes = { readonly [K in keyof typeof NOTE_SCHEMAS]: z.infer<(typeof NOTE_SCHEMAS)[K]> };

/** A note; `undefined` where there is none or it does not fit. */
export async function readNote<K extends keyof Notes>(
  { notes }: RegisterDatabase,
  key: K,
): Promise<Notes[K] | undefined> {
  const parsed = NOTE_SCHEMAS[key].safeParse((await notes.get(key))?.value);
  return parsed.success ? (parsed.data as Notes[K]) : undefined;
}

export async function writeNote<K extends keyof Notes>(
  { notes }: RegisterDatabase,
  key: K,
  value: Notes[K],
): Promise<void> {
  await notes.put({ key, value });
}
