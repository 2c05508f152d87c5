const LOCK = 'register-import';

/**
 * Runs one import at a time, over all windows. A browser without locks runs it at once: each import is still
 * one transaction.
 */
export function alone<T>(run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(LOCK, run) : run();
}

/** Whether an import runs in some window. The lock of a window that was killed is free again. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  return held.some(({ name }) => name === LOCK);
}
