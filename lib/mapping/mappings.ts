import type { ConversationState } from '@/lib/pseudonymise/types';
import { mergeStates } from './merge';
import type { KeptMapping, MappingStore } from './store';

/** A mapping and where it is: in the browser's memory, or sealed on the disk. */
export interface ListedMapping extends KeptMapping {
  readonly onDisk: boolean;
}

/** How long mappings are kept: 0 means until the browser closes. In days. */
export type KeepDays = number;

interface Options {
  readonly memory: MappingStore;
  readonly sealed: MappingStore;
  readonly keepDays: () => Promise<KeepDays>;
  readonly today: () => string;
}

export interface Mappings {
  load(key: string): Promise<ConversationState | undefined>;
  /** Keeps a state, joined with what is kept already. @returns what is kept now */
  save(key: string, state: ConversationState): Promise<ConversationState>;
  /** A conversation got an address of its own. */
  move(from: string, to: string): Promise<void>;
  list(): Promise<readonly ListedMapping[]>;
  remove(key: string): Promise<void>;
  /** Deletes everything, in memory and on the disk. */
  wipe(): Promise<void>;
  /** Deletes what is on the disk, with its key. */
  wipeDisk(): Promise<void>;
  /** Deletes what is older than allowed. @returns how many */
  expire(): Promise<number>;
}

/** Mappings of placeholders to real values, kept where the settings allow. Never leaves the browser. */
export function createMappings({ memory, sealed, keepDays, today }: Options): Mappings {
  const store = async (): Promise<MappingStore> => ((await keepDays()) > 0 ? sealed : memory);
  const both = [memory, sealed];

  async function load(key: string): Promise<ConversationState | undefined> {
    for (const place of both) {
      const kept = await place.load(key);
      if (kept) return kept.state;
    }
    return undefined;
  }

  async function save(key: string, state: ConversationState): Promise<ConversationState> {
    const known = await load(key);
    const merged = known ? mergeStates(known, state) : state;
    await (await store()).save({ key, day: today(), state: merged });
    return merged;
  }

  const remove = async (key: string): Promise<void> => {
    for (const place of both) await place.remove(key);
  };

  return {
    load,
    save,
    remove,
    move: async (from, to) => {
      const state = await load(from);
      if (!state) return;
      await save(to, state);
      await remove(from);
    },
    list: async () => {
      const listed = both.map(async (place) =>
        (await place.list()).map((mapping) => ({ ...mapping, onDisk: place === sealed })),
      );
      return (await Promise.all(listed)).flat();
    },
    wipe: async () => {
      for (const place of both) await place.wipe();
    },
    wipeDisk: () => sealed.wipe(),
    expire: async () => {
      const limit = dayBefore(today(), await keepDays());
      const old = (await sealed.list()).filter(({ day }) => day < limit);
      for (const { key } of old) await sealed.remove(key);
      return old.length;
    },
  };
}

/** The day `days` before a day (`YYYY-MM-DD`). */
function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
