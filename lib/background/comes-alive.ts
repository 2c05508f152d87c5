import { isTabAlive } from '@/lib/messages/notify';

/** Pauses before each question, in milliseconds. */
const PATIENCE_MS = [0, 300, 1200];

/**
 * Whether a script of ours lives in a tab, asked with patience: while a page changes Firefox asks the one
 * that is going, and right after an update it has not started our scripts yet.
 */
export async function comesAlive(tabId: number): Promise<boolean> {
  for (const pause of PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (await isTabAlive(tabId)) return true;
  }
  return false;
}
