import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { today } from '@/lib/register/day';
import { readManaged } from '@/lib/rules/managed';
import { loadSource } from '@/lib/rules/rules-store';

/** Says that the first run was offered (`opened`), or left out since a company set the rules (`managed`). */
const KEY = 'first-run';

/**
 * Opens the set-up when the extension is installed: once, and not at all where the browser's administration
 * has set rules. Call in the first tick of the background.
 */
export function watchFirstRun(open: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void offerFirstRun(open).catch((error: unknown) => logFailure('first run', error));
  });
}

/** Throws when the browser's storage refuses; then nothing was opened. */
export async function offerFirstRun(open: () => Promise<unknown>): Promise<void> {
  await readManaged(today());
  const isManaged = (await loadSource('managed')) !== undefined;
  if ((await browser.storage.local.get(KEY))[KEY] !== undefined) return;
  // noted first: a background that dies now must not open it again
  await browser.storage.local.set({ [KEY]: isManaged ? 'managed' : 'opened' });
  if (!isManaged) await open();
}
