import { letGo, OUTBOX_LIMIT, type OutboxStorage, outboxKey, waitingEntries } from './outbox-store';
import { type Use, useSchema } from './use';

/**
 * Where a use is after `deliver`. `recorded`: in the register. `kept`: in the browser's storage, from
 * where the background fetches it. `held`: only in this page's memory, tried again while the page
 * lives. `lost`: too many wait already; the loss is counted and shown.
 */
export type Delivery = 'recorded' | 'kept' | 'held' | 'lost';

export interface Outbox {
  /** Throws only if `use` is no use. */
  deliver(use: Use): Promise<Delivery>;
}

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  /** Sends to the background; true once the register has it. May fail. */
  readonly send: (use: Use) => Promise<boolean>;
  /** Calls back after a time in milliseconds. */
  readonly later?: (callback: () => void, ms: number) => void;
}

/** Uses that a page holds in memory. */
export const HELD_LIMIT = 200;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * The way of a use from a page to the register. It is written down before it is sent and crossed out
 * only after the register has acknowledged it, so that neither a dead background nor a closed page
 * loses it; the register knows ids, so that none counts twice.
 */
export function createOutbox({ storage, send, later = setTimeoutLater }: OutboxOptions): Outbox {
  const held = new Map<string, Use>();
  let pause = FIRST_PAUSE_MS;
  let isWaiting = false;

  async function settle(use: Use): Promise<Delivery> {
    const delivery = await attempt(storage, send, use);
    if (delivery === 'kept' || delivery === 'held') return hold(use, delivery);
    held.delete(use.id);
    pause = FIRST_PAUSE_MS;
    return delivery;
  }

  function hold(use: Use, delivery: 'kept' | 'held'): Delivery {
    const hasRoom = held.has(use.id) || held.size < HELD_LIMIT;
    if (hasRoom) held.set(use.id, use);
    retryLater();
    return hasRoom || delivery === 'kept' ? delivery : 'lost';
  }

  function retryLater(): void {
    if (isWaiting) return;
    isWaiting = true;
    later(() => void retry(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  async function retry(): Promise<void> {
    isWaiting = false;
    for (const use of [...held.values()]) {
      const delivery = await settle(use);
      if (delivery === 'kept' || delivery === 'held') return;
    }
  }

  return { deliver: async (use) => settle(useSchema.parse(use)) };
}

async function attempt(storage: OutboxStorage, send: OutboxOptions['send'], use: Use): Promise<Delivery> {
  const isWritten = await succeeds(() => storage.set({ [outboxKey(use)]: use }));
  if (await yes(() => send(use))) {
    if (isWritten) await succeeds(() => storage.remove(outboxKey(use)));
    return 'recorded';
  }
  if (!isWritten) return 'held';
  const isOverfull = await yes(async () => (await waitingEntries(storage)).length > OUTBOX_LIMIT);
  if (!isOverfull) return 'kept';
  await succeeds(() => letGo(storage, use));
  return 'lost';
}

async function yes(question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question();
  } catch {
    return false;
  }
}

function succeeds(action: () => Promise<unknown>): Promise<boolean> {
  return yes(async () => {
    await action();
    return true;
  });
}

function setTimeoutLater(callback: () => void, ms: number): void {
  setTimeout(callback, ms);
}
