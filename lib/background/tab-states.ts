import { createSerial } from '@/lib/serial';
import {
  EMPTY_TAB,
  type FrameReport,
  summarise,
  type TabRecord,
  type TabSummary,
  tabRecordSchema,
} from './tab-record';

/** The part of `storage.session` that is used: it outlives the background, and ends with the browser. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface TabStates {
  get(tabId: number): Promise<TabRecord | undefined>;
  /** A frame tells its state. */
  report(tabId: number, frameId: number, report: FrameReport): Promise<void>;
  /** A new page starts in a frame; in the top frame it ends what was known of the page before. */
  begin(tabId: number, frameId: number): Promise<TabRecord>;
  pause(tabId: number, paused: boolean): Promise<void>;
  /** The page is gone, unless something was reported since `stamp`. A pause stays. */
  endPage(tabId: number, stamp: number): Promise<void>;
  /** The tab is closed. */
  forget(tabId: number): Promise<void>;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/**
 * States of all tabs. Nothing is kept in variables, since the background may end at any moment; changes
 * run one after the other, since several frames report at once.
 *
 * @param onChange called with the new summary after each change
 */
export function createTabStates(
  storage: SessionStorage,
  onChange: (tabId: number, summary: TabSummary) => Promise<void>,
): TabStates {
  const serial = createSerial();

  async function read(tabId: number): Promise<TabRecord | undefined> {
    const parsed = tabRecordSchema.safeParse((await storage.get(keyOf(tabId)))[keyOf(tabId)]);
    return parsed.success ? parsed.data : undefined;
  }

  const change = (tabId: number, next: (record: TabRecord) => TabRecord) =>
    serial(async () => {
      const before = (await read(tabId)) ?? EMPTY_TAB;
      const after = next(before);
      if (after === before) return before;
      const stamped = { ...after, stamp: before.stamp + 1 };
      await storage.set({ [keyOf(tabId)]: stamped });
      await onChange(tabId, summarise(stamped));
      return stamped;
    });

  return {
    get: read,
    report: async (tabId, frameId, report) => {
      await change(tabId, (tab) => ({ ...tab, frames: { ...tab.frames, [frameId]: report } }));
    },
    begin: (tabId, frameId) => change(tabId, (tab) => (frameId === 0 ? { ...tab, frames: {} } : tab)),
    pause: async (tabId, paused) => {
      await change(tabId, (tab) => ({ ...tab, paused }));
    },
    endPage: async (tabId, stamp) => {
      await change(tabId, (tab) => (tab.stamp === stamp ? { ...tab, frames: {} } : tab));
    },
    forget: (tabId) => serial(() => storage.remove(keyOf(tabId))),
  };
}
