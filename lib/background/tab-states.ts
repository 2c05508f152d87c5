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
  /**
   * A frame tells its state. The first word of a page in the top frame ends what was known of the page
   * before it.
   */
  report(tabId: number, frameId: number, report: FrameReport): Promise<void>;
  isPaused(tabId: number): Promise<boolean>;
  pause(tabId: number, paused: boolean): Promise<void>;
  /** The page is gone, unless something was reported since `stamp`. A pause stays. */
  endPage(tabId: number, stamp: number): Promise<void>;
  /** The tab is closed. */
  forget(tabId: number): Promise<void>;
}

/** Reasons that a page's script gives as its first word, and only then. */
const FIRST_WORDS: ReadonlySet<FrameReport['reason']> = new Set(['guard-ready', 'unguarded-tool', 'updated']);

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
      const isNewPage = frameId === 0 && FIRST_WORDS.has(report.reason);
      await change(tabId, (tab) => ({
        ...tab,
        frames: { ...(isNewPage ? {} : tab.frames), [frameId]: report },
      }));
    },
    isPaused: async (tabId) => (await read(tabId))?.paused ?? false,
    pause: async (tabId, paused) => {
      await change(tabId, (tab) => ({ ...tab, paused }));
    },
    endPage: async (tabId, stamp) => {
      await change(tabId, (tab) => (tab.stamp === stamp ? { ...tab, frames: {} } : tab));
    },
    forget: (tabId) => serial(() => storage.remove(keyOf(tabId))),
  };
}
