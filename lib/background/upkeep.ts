import { logFailure } from '@/lib/log';
import type { RegisterDatabase } from '@/lib/register/database';
import { today } from '@/lib/register/day';
import { runRetention } from '@/lib/register/retention/retention';

/**
 * What the register does for itself once a day. Called whenever the background starts, which a browser
 * does many times a day; the register notes on which day it was done. Never throws.
 *
 * @param retentionDays what a company's rules say, `undefined` where they say nothing
 */
export async function upkeep(
  database: RegisterDatabase,
  retentionDays: () => Promise<number | undefined>,
): Promise<void> {
  try {
    await runRetention(database, today(), await retentionDays());
  } catch (error) {
    logFailure('retention', error);
  }
}
