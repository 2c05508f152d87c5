import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './root.mjs';

/** Chromium with the built extension and a profile that is thrown away afterwards. */
export async function openBrowser({ headless }) {
  const profile = await mkdtemp(join(tmpdir(), 'schleuse-practice-'));
  const extension = root('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'de-DE',
    viewport: headless ? { width: 1280, height: 860 } : null,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // the practice chat is what is to be seen here, not the set-up that a fresh profile is greeted with
  await worker.evaluate(() => chrome.storage.local.set({ 'first-run': 'opened' }));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
