import { browser } from 'wxt/browser';
import { DEFAULT_VERSION } from '@/lib/policy/version';

const KEY = 'rules-told';

/**
 * Whether the person still has to be told that other rules hold; from then on it counts as told. The
 * default is news only to somebody who had rules before.
 */
export async function mustTell(version: string): Promise<boolean> {
  const told = (await browser.storage.local.get(KEY))[KEY] ?? DEFAULT_VERSION;
  if (told === version) return false;
  await browser.storage.local.set({ [KEY]: version });
  return true;
}
