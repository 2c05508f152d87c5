import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { TROUBLES } from './reply';

const count = z.int().check(z.nonnegative());

/** How the sending is; kept over restarts of the background, and shown to the person. */
const stateSchema = z.object({
  /** Version of the rules it belongs to: with other rules it is tried anew. */
  rules: z.string(),
  /** Failures in a row. */
  failures: count,
  /** Refusals in a row. */
  refusals: count,
  /** No try before this time (ms). */
  notBefore: z.number(),
  trouble: z.optional(z.enum(TROUBLES)),
  /** Uses that wait, today's among them. */
  waiting: count,
  /** Day on which something arrived last. */
  lastDay: z.optional(z.string()),
  /** Uses that arrived, that the collector did not want, and that could not be kept. */
  sent: count,
  rejected: count,
  lost: count,
});
export type CollectorState = z.infer<typeof stateSchema>;

const KEY = 'collector-state';
const ASKED_KEY = 'collector-asked';

export const FRESH: CollectorState = {
  rules: '',
  failures: 0,
  refusals: 0,
  notBefore: 0,
  waiting: 0,
  sent: 0,
  rejected: 0,
  lost: 0,
};

/** The state as it was kept last. */
export async function loadCollectorState(): Promise<CollectorState> {
  const parsed = stateSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : FRESH;
}

/** Keeps the state. Throws when the browser's storage refuses. */
export async function saveCollectorState(state: CollectorState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

/** Calls back with the state after each change, until `signal` aborts. */
export function watchCollectorState(onChange: (state: CollectorState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY))
      void loadCollectorState().then((state) => signal.aborted || onChange(state));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** A person wants it to be tried now. */
export async function askToSend(): Promise<void> {
  await browser.storage.local.set({ [ASKED_KEY]: crypto.randomUUID() });
}

/** Calls back when a person wants it to be tried. Call in the first tick of the background. */
export function watchAsked(onAsked: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, ASKED_KEY)) onAsked();
  });
}

/** Nothing is sent any more. */
export async function forgetCollectorState(): Promise<void> {
  await browser.storage.local.remove([KEY, ASKED_KEY]);
}
