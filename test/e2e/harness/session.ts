import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  type Chromium,
  type ChromiumOptions,
  type ChromiumTab,
  startChromium,
} from '@/test/e2e/harness/chromium';

/** What a test file works with: one browser for the file, a fresh tab for each test. */
export interface Session {
  readonly chromium: Chromium;
  readonly tab: ChromiumTab;
}

/** Starts Chromium for a test file and gives each test a tab of its own. */
export function chromiumSession(options: ChromiumOptions = {}): Session {
  const session = {} as { chromium: Chromium; tab: ChromiumTab };
  beforeAll(async () => {
    session.chromium = await startChromium(options);
  });
  beforeEach(async () => {
    const last = session.tab as ChromiumTab | undefined;
    session.tab = await session.chromium.tab();
    await last?.close();
  });
  afterAll(() => session.chromium.close());
  return session;
}
