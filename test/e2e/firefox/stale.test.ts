import { expect, test } from 'vitest';
import { extensionCopy, temporary } from '@/test/e2e/harness/build';
import { startFirefox } from '@/test/e2e/harness/firefox';
import { FirefoxPage } from '@/test/e2e/harness/firefox-page';
import { replicaUrl } from '@/test/e2e/harness/url';

const TITLE = `browser.tabs.query({ url: 'https://claude.ai/*' })
  .then(([tab]) => browser.action.getTitle({ tabId: tab.id }))`;

/** Firefox starts the guard in pages that are open when the extension comes. */
test('a page open before installing is guarded, or says that it is not', async () => {
  const firefox = await startFirefox({ bare: true, systemAccess: true });
  const files = await temporary('stale');
  try {
    const tab = await firefox.tab();
    await tab.open(replicaUrl('claude').url);
    await firefox.browser.installExtension(await extensionCopy('firefox-mv3', files.path));
    const desk = await FirefoxPage.open(firefox, 'settings');
    await expect.poll(() => desk.read(TITLE)).toMatch(/^Schleuse: (Protected|Please reload), Claude$/);
  } finally {
    await firefox.close();
    await files.remove();
  }
});
