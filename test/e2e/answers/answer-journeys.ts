import { expect } from 'vitest';
import type { Tool } from '@/lib/tools/types';
import { mountAnswers } from '@/test/e2e/answers/page';
import { ANSWER } from '@/test/e2e/answers/texts';
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
  expect(await model(tab)).toMatch(/\[E-?mail 1\]/i);
  await mountAnswers(tab);
}

/** An answer streams in, in random portions. */
export async function streamAnswer(tab: AnyTab, markdown = ANSWER, seed = 7): Promise<void> {
  await tab.run(([text, start]) => window.answers.stream('a', text, start, 24).then(() => undefined), [
    markdown,
    seed,
  ] as [string, number]);
  await settled(tab);
}

/** Later than any frame or timer of ours. */
export async function settled(tab: AnyTab): Promise<void> {
  await tab.run(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
}

/** No value in anything the page reads, nor by spelling it out. */
export async function expectNothingLearnt(tab: AnyTab): Promise<void> {
  const text = `${await tab.run(probePage)}\n${(await tab.run(() => window.replica.witnessed)).join('\n')}`;
  expect(MAIL_VALUES.filter((value) => text.includes(value))).toEqual([]);
  const spelt = await tab.run(spellOut, MAIL_VALUES as unknown as string[]);
  // a letter or two of each stand in any text
  expect(spelt.filter((found) => found.length > 3)).toEqual([]);
  expect(await tab.run(() => window.answers.errors)).toEqual([]);
}

/** Selects with the mouse, from the beginning of one element to the right end of another: toasts lie left. */
export async function dragOver(tab: AnyTab, from: string, to: string): Promise<void> {
  const [start, end] = await tab.run(
    (ends) =>
      ends.map((css, index) => {
        const box = (document.querySelector(css) as Element).getBoundingClientRect();
        return index === 0 ? { x: box.left + 1, y: box.top + 6 } : { x: box.right - 10, y: box.bottom - 6 };
      }),
    [from, to],
  );
  if (!start || !end) throw new Error('nothing to select');
  await tab.page.mouse.move(start.x, start.y);
  await tab.page.mouse.down();
  await tab.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await tab.page.mouse.move(end.x, end.y);
  await tab.page.mouse.up();
}

/** What lies on the clipboard. Read by the test, in the page's place: a person would have been asked. */
export function clipboard(tab: AnyTab): Promise<{ plain: string; html: string }> {
  return tab.run(async () => {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await get('text/plain'), html: await get('text/html') };
  });
}
