import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, ChromiumTab, startChromium } from '@/test/e2e/harness/chromium';
import { extensionHolds } from '@/test/e2e/harness/leaks';
import { replicaUrl } from '@/test/e2e/harness/url';
import * as files from '@/test/e2e/journeys/files';
import { REPLICAS } from '@/test/replica/replicas';

/** Files on their way into a tool, in real Chromium. */
class Tab extends ChromiumTab implements files.FileTab {
  async choose(paths: readonly string[], way: 'input' | 'transient'): Promise<void> {
    if (way === 'input') return this.page.locator('input[type=file]').setInputFiles([...paths]);
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.locator('#attach').click();
    await (await chooser).setFiles([...paths]);
  }

  async answer(key: string): Promise<void> {
    await expect.poll(() => this.questions()).toContain(true);
    await this.panelOpens();
    await this.press(key);
    await this.panelCloses();
  }

  private questions(): Promise<boolean[]> {
    const frames = this.page.frames().filter((frame) => frame.url().includes('/overlay.html'));
    return Promise.all(frames.map((frame) => frame.evaluate(files.showsQuestion)));
  }

  /** Drops files onto the composer with real drag events. */
  async dropFiles(paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await session.detach();
  }
}

let chromium: Chromium;
let tab: Tab;
beforeAll(async () => {
  chromium = await startChromium();
});
beforeEach(async () => {
  const last = tab as Tab | undefined;
  tab = new Tab(await chromium.context.newPage());
  await last?.close();
});
afterAll(() => chromium.close());

describe.each(['chatgpt', 'gemini'])('%s', (toolId) => {
  const way = REPLICAS[toolId]?.attach ?? 'input';

  test('a copy in the same format', () => files.sendsCopy(tab, toolId, way));
  test('the original', () => files.sendsOriginal(tab, toolId, way));
  test('cancel', () => files.cancels(tab, toolId, way));
  test('several files', () => files.sendsSeveral(tab, toolId, way));
  test('a harmless file', () => files.passesHarmless(tab, toolId, way));
  test('a PDF', () => files.sendsPdfAsText(tab, toolId, way));
  test('a file with a password', () => files.tellsLocked(tab, toolId, way));

  test('dropped, as a copy', async () => {
    const { url, testId } = replicaUrl(toolId);
    await tab.open(url);
    await tab.dropFiles([files.fixture('customers.xlsx')]);
    await tab.panelOpens();
    expect(await tab.run(() => window.replica.attached)).toEqual([]);
    await tab.answer('Enter');
    const [upload] = await files.uploads(testId, 1);
    expect(await files.textOf(upload)).toMatch(/\[Person 1\]\t\[Geburtsdatum 1\]\t\[E-Mail 1\]\t1200.5/);
    expect(await tab.run(() => window.replica.attached.map(({ by }) => by))).toEqual(['drop']);
  });

  test('dropped, cancelled', async () => {
    const { url } = replicaUrl(toolId);
    await tab.open(url);
    await tab.dropFiles([files.fixture('customers.xlsx')]);
    await tab.panelOpens();
    await tab.answer('Escape');
    expect(await tab.run(() => window.replica.attached)).toEqual([]);
  });

  test('a picture passes untouched', async () => {
    const { url, testId } = replicaUrl(toolId);
    await tab.open(url);
    await tab.choose([files.fixture('picture.png')], way);
    const [upload] = await files.uploads(testId, 1);
    expect(upload?.bytes).toEqual(await readFile(files.fixture('picture.png')));
  });
});

test('each file is one use, and nothing of them lies in the extension or in a console', async () => {
  const { url, testId } = replicaUrl('chatgpt');
  await tab.open(url);
  await tab.choose([files.fixture('customers.csv'), files.fixture('harmless.txt')], 'input');
  await tab.panelOpens();
  await tab.answer('Enter');
  await files.uploads(testId, 2);
  await expect.poll(() => extensionHolds(chromium)).toContain('file_attach');
  const held = `${await extensionHolds(chromium)}\n${chromium.console.join('\n')}`;
  const values = ['customers.csv', 'letter.docx', 'harmless', 'Berger;'];
  expect(values.filter((value) => held.includes(value))).toEqual([]);
});
