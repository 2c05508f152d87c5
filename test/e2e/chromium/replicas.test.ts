import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOLS } from '@/lib/tools/tools';
import { type Chromium, type ChromiumTab, startChromium } from '@/test/e2e/harness/chromium';
import { replicaServer } from '@/test/e2e/harness/server';
import { bareUrl } from '@/test/e2e/harness/url';
import { expectModel } from '@/test/e2e/journeys/journeys';
import { REPLICAS } from '@/test/replica/replicas';

/** The replica pages themselves, without the extension: a test on a wrong page would prove nothing. */
let chromium: Chromium;
let tab: ChromiumTab;
beforeAll(async () => {
  chromium = await startChromium({ bare: true });
  tab = await chromium.tab();
});
afterAll(() => chromium.close());

const tools = TOOLS.filter(({ id }) => REPLICAS[id]);

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
  test('a pasted and typed text is in the model and reaches the server', async () => {
    const { records } = await replicaServer();
    const { url, testId } = bareUrl(tool.id);
    await tab.open(url);
    await tab.paste('erste Zeile & "zwei"');
    await tab.type(' danach');
    const text = 'erste Zeile & "zwei" danach';
    await expectModel(tab, text);
    await send(tab, tool.submitKeys);
    expect((await records.arrived(testId, 1)).at(-1)).toBe(text);
  });
});

async function send(page: ChromiumTab, keys: readonly string[]): Promise<void> {
  if (keys.includes('enter')) await page.press('Enter');
  else if (keys.includes('mod-enter')) await page.press('Control+Enter');
}
