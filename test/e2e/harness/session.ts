import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  type Chromium,
  type ChromiumOptions,
  type ChromiumTab,
  startChromium,
} from '@/test/e2e/harness/chromium';

/** One browser for a test file. */
export interface Browsing {
  readonly chromium: Chromium;
  /** A new tab. The last one stays meanwhile, so that pages of the same site need no new process. */
  fresh(): Promise<ChromiumTab>;
}

/** What a test file works with: one browser for the file, a fresh tab for each test. */
export interface Session {
  readonly chromium: Chromium;
  readonly tab: ChromiumTab;
}

/** Starts Chromium for a test file. */
export function chromiumForFile(options: ChromiumOptions = {}): Browsing {
  const tabs: ChromiumTab[] = [];
  const browsing = {
    fresh: async () => {
      const tab = await browsing.chromium.tab();
      if (tabs.push(tab) > 2) await tabs.shift()?.close();
      return tab;
    },
  } as { chromium: Chromium; fresh(): Promise<ChromiumTab> };
  beforeAll(async () => {
    browsing.chromium = await startChromium(options);
  });
  afterAll(() => browsing.chromium.close());
  return browsing;
}

/** Starts Chromium for a test file and gives each test a tab of its own. */
export function chromiumSession(options: ChromiumOptions = {}): Session {
  const browsing = chromiumForFile(options);
  let tab: ChromiumTab;
  beforeEach(async () => {
    tab = await browsing.fresh();
  });
  return {
    get chromium() {
      return browsing.chromium;
    },
    get tab() {
      return tab;
    },
  };
}
