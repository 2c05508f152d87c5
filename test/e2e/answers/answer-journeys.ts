import { expect } from 'vitest';
import type { Tool } from '@/lib/tools/types';
import { ANSWER } from '@/test/e2e/answers/texts';
import { mountAnswers } from '@/test/e2e/answers/page';
import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import type { FirefoxTab } from '@/test/e2e/harness/firefox';
import { replicaUrl, type Wish } from '@/test/e2e/harness/url';
import { model } from '@/test/e2e/journeys/journeys';
import { MAIL, MAIL_VALUES } from '@/test/e2e/journeys/texts';
import { probePage, spellOut } from '@/test/replica/answer/probe';

type AnyTab = ChromiumTab | FirefoxTab;

/** Opens a tool, lets a mail be replaced, and mounts answers. */
export async function giveOut(tab: AnyTab, tool: Tool, wish: Wish = {}): Promise<void> {
  await tab.open(replicaUrl(tool.id, wish).url);
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => window.replica.model().includes('[IBAN 1]'), null);
  expect(await model(tab)).toContain('[E-Mail 1]');
  await mountAnswers(tab);
}

/** An answer streams in, in random portions. */
export async function streamAnswer(tab: AnyTab, markdown = ANSWER, seed = 7): Promise<void> {
  await tab.run(
    ([text, start]) => window.answers.stream('a', text as string, start as number, 24).then(() => undefined),
    [markdown, seed] as const,
  );
  await settled(tab);
}

/** Two frames later everything has been drawn. */
export async function settled(tab: AnyTab): Promise<void> {
  await tab.run(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
}

/** No value in anything the page reads, nor by spelling it out. */
export async function expectNothingLearnt(tab: AnyTab): Promise<void> {
  const text = `${await tab.run(probePage)}\n${(await tab.run(() => window.replica.witnessed)).join('\n')}`;
  expect(MAIL_VALUES.filter((value) => text.includes(value))).toEqual([]);
  const spelt = await tab.run(spellOut, MAIL_VALUES as unknown as string[]);
  // a letter or two stand in any text
  expect(spelt.filter((found) => found.length > 3)).toEqual([]);
}

/** What lies on the clipboard as plain text. */
export function clipboard(tab: AnyTab): Promise<string> {
  return tab.run(() => navigator.clipboard.readText());
}
