import * as z from 'zod/mini';
import { conversationStateSchema } from './state-schema';
import type { KeptMapping, MappingStore } from './store';

/** The part of `storage.session` that is used: memory only, gone with the browser, closed to pages. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const PREFIX = 'mapping:';
/** `storage.session` holds 10 MB: of more conversations than this the longest unused go. */
const LIMIT = 200;

const keptSchema = z.object({ key: z.string(), day: z.string(), state: conversationStateSchema });

/** Keeps mappings in the browser's memory. */
export function createSessionStore(area: SessionArea): MappingStore {
  async function list(): Promise<KeptMapping[]> {
    const all = Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
    return all.flatMap(([, raw]) => {
      const kept = keptSchema.safeParse(raw);
      return kept.success ? [kept.data] : [];
    });
  }

  async function makeRoom(): Promise<void> {
    const oldest = (await list()).sort((a, b) => a.day.localeCompare(b.day));
    await area.remove(oldest.slice(0, Math.max(0, oldest.length - LIMIT)).map(({ key }) => PREFIX + key));
  }

  return {
    list,
    load: async (key) => {
      const kept = keptSchema.safeParse((await area.get(PREFIX + key))[PREFIX + key]);
      return kept.success ? kept.data : undefined;
    },
    save: async (mapping) => {
      await area.set({ [PREFIX + mapping.key]: mapping });
      await makeRoom();
    },
    remove: (key) => area.remove(PREFIX + key),
    wipe: async () => area.remove((await list()).map(({ key }) => PREFIX + key)),
  };
}
