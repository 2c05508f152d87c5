import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Firefox, FirefoxTab, startFirefox } from '@/test/e2e/harness/firefox';
import * as files from '@/test/e2e/journeys/files';
import { REPLICAS } from '@/test/replica/replicas';

/** Files on their way into a tool, in real Firefox. */
class Tab extends FirefoxTab implements files.FileTab {
  /**
   * A page's own input is caught where it is put for the choice. It is clicked by script, since a real
   * click would open a dialog that nobody can answer.
   */
  async choose(paths: readonly string[], way: 'input' | 'transient'): Promise<void> {
    if (way === 'transient') await this.run(() => document.querySelector<HTMLElement>('#attach')?.click());
    const input = (await this.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  async answer(key: string): Promise<void> {
    await this.untilInOverlay(`(${files.showsQuestion})()`);
    await this.panelOpens();
    await this.press(key);
    await this.panelCloses();
  }
}

let firefox: Firefox;
let tab: Tab;
beforeAll(async () => {
  firefox = await startFirefox();
});
beforeEach(async () => {
  await tab?.close();
  tab = new Tab(await firefox.browser.newPage());
});
afterAll(() => firefox.close());

describe.each(['chatgpt', 'gemini'])('%s', (toolId) => {
  const way = REPLICAS[toolId]?.attach ?? 'input';

  test('a copy in the same format', () => files.sendsCopy(tab, toolId, way));
  test('the original', () => files.sendsOriginal(tab, toolId, way));
  test('cancel', () => files.cancels(tab, toolId, way));
  test('several files', () => files.sendsSeveral(tab, toolId, way));
  test('a harmless file', () => files.passesHarmless(tab, toolId, way));
  test('a PDF', () => files.sendsPdfAsText(tab, toolId, way));
  test('a file with a password', () => files.tellsLocked(tab, toolId, way));
});
