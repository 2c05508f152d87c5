import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { readPolicy } from '@/lib/policy/read-policy';
import { sealTerms } from '@/lib/policy/seal-terms';
import { createSerial } from '@/lib/serial';
import { loadSource, storeSource } from './rules-store';
import type { StoredSource } from './stored-source';

/**
 * How long the last rules of the administration hold after it says nothing any more: it may come late
 * after a start, or be gone for the time of a change. In ms.
 */
const LASTS_MS = 24 * 60 * 60 * 1000;

/** What the administration set; `undefined` where it sets nothing, `unreadable` where it can't be asked. */
async function askBrowser(): Promise<Record<string, unknown> | undefined | 'unreadable'> {
  try {
    const all: Record<string, unknown> = await browser.storage.managed.get(null);
    return Object.keys(all).length > 0 ? all : undefined;
  } catch (error) {
    // Firefox refuses where there is no policy at all
    if (/manifest not found/i.test(error instanceof Error ? error.message : '')) return undefined;
    logFailure('managed storage', error);
    return 'unreadable';
  }
}

/**
 * The source after the administration was asked once more.
 * @param now in ms
 */
export function nextManaged(
  before: StoredSource | undefined,
  answer: Record<string, unknown> | undefined | 'unreadable',
  day: string,
  now: number,
): StoredSource | undefined {
  if (answer === 'unreadable') return before;
  if (answer === undefined) return afterSilence(before, now);
  const { policy, problems } = readPolicy(answer, before?.policy);
  return { policy: sealTerms(policy, before?.policy.ownTermsHashed), problems, day };
}

function afterSilence(before: StoredSource | undefined, now: number): StoredSource | undefined {
  if (!before) return undefined;
  const missingSince = before.missingSince ?? now;
  return now - missingSince > LASTS_MS ? undefined : { ...before, missingSince };
}

const serial = createSerial();

/** Asks the administration and keeps what it says. Never throws. */
export function readManaged(day: string, now = Date.now()): Promise<void> {
  return serial(async () => {
    const before = await loadSource('managed');
    const next = nextManaged(before, await askBrowser(), day, now);
    if (JSON.stringify(next) !== JSON.stringify(before)) await storeSource('managed', next);
  }).catch((error: unknown) => logFailure('managed rules', error));
}

/** Reads the administration's rules now and whenever they change. Call in the first tick of the background. */
export function followManaged(today: () => string): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readManaged(today());
  });
  void readManaged(today());
}
