import type { RegisterDatabase, StoredUse } from './database';
import { giveUp, letWait } from './outgoing';
import { isQuotaError } from './quota';
import { type Use, useSchema } from './use';
import { enterUses } from './uses/enter';

/** `stored`: new, on the disk. `known`: was there already. `full`: the disk takes no more. */
export type Recorded = 'stored' | 'known' | 'full';

export interface DayTotals {
  readonly uses: number;
  /** Values that were replaced by placeholders. */
  readonly replaced: number;
}

export interface Extent {
  readonly first: number;
  readonly last: number;
}

export interface Register {
  /** Stores a use and answers once it is durable. The same id is stored once. Throws on anything but a full disk. */
  record(use: Use): Promise<Recorded>;
  /** Stores a use unless one of the same day, tool and action is there. */
  recordOncePerDay(use: Use): Promise<Recorded>;
  /** What was done on a day (`YYYY-MM-DD`). */
  totals(day: string): Promise<DayTotals>;
  /** Lowest and highest number of an entry; both 0 where there is none. */
  extent(): Promise<Extent>;
  count(): Promise<number>;
  /** Entries with `from` <= number <= `to`, in the order they came. */
  between(from: number, to: number): Promise<StoredUse[]>;
  /** Removes all entries, also those that wait to be sent. Tools, and monthly totals of older ones, stay. */
  clear(): Promise<void>;
}

/**
 * The register over its database.
 *
 * @param isSent whether a new use is also to wait for the company's collector
 */
export function createRegister(
  database: RegisterDatabase,
  isSent: (use: Use) => Promise<boolean> = async () => false,
): Register {
  const { uses, dayCounts, tools, outgoing } = database;
  const put = async (use: Use, isKnown: (use: Use) => Promise<boolean>) => {
    const waits = await isSent(use);
    return database.transaction('rw', uses, dayCounts, tools, outgoing, async (): Promise<Recorded> => {
      if (await isKnown(use)) return 'known';
      await enterUses(database, [use]);
      if (waits) await letWait(database, use);
      return 'stored';
    });
  };
  const hasId = async ({ id }: Use) => (await uses.where('id').equals(id).count()) > 0;
  const hasToday = async (use: Use) => (await uses.where({ day: use.day }).filter(isLike(use)).count()) > 0;
  return {
    record: async (use) => orFull(put(useSchema.parse(use), hasId)),
    recordOncePerDay: async (use) => orFull(put(useSchema.parse(use), hasToday)),
    totals: async (day) => sum(await uses.where({ day }).toArray()),
    extent: () => database.transaction('r', uses, () => extentOf(database)),
    count: () => uses.count(),
    between: (from, to) => uses.where('seq').between(from, to, true, true).toArray(),
    clear: () => database.transaction('rw', uses, dayCounts, outgoing, () => clearUses(database)),
  };
}

/** What was deleted here is not sent afterwards; that something is missing is. */
async function clearUses(database: RegisterDatabase): Promise<void> {
  const { uses, dayCounts, outgoing } = database;
  await Promise.all([uses.clear(), dayCounts.clear()]);
  await giveUp(database, await outgoing.filter((row) => 'use' in row).primaryKeys());
}

/** Reads two keys, no entries: counting a long register takes longer than showing its first page. */
async function extentOf({ uses }: RegisterDatabase): Promise<Extent> {
  const [first, last] = [await uses.orderBy(':id').firstKey(), await uses.orderBy(':id').lastKey()];
  return { first: typeof first === 'number' ? first : 0, last: typeof last === 'number' ? last : 0 };
}

function isLike(use: Use): (other: Use) => boolean {
  return (other) => other.toolId === use.toolId && other.action === use.action;
}

function sum(uses: readonly Use[]): DayTotals {
  const replaced = uses.filter((use) => use.protection === 'pseudonymised').flatMap(counts);
  return { uses: uses.length, replaced: replaced.reduce((total, count) => total + count, 0) };
}

function counts(use: Use): number[] {
  return Object.values(use.types).filter((count) => count !== undefined);
}

async function orFull(attempt: Promise<Recorded>): Promise<Recorded> {
  try {
    return await attempt;
  } catch (error) {
    if (isQuotaError(error)) return 'full';
    throw error;
  }
}
