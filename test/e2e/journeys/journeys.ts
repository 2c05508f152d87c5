import { expect } from 'vitest';
import type { Tool } from '@/lib/tools/types';
import { replicaServer } from '@/test/e2e/harness/server';
import type { Tab } from '@/test/e2e/harness/tab';
import { bareUrl, replicaUrl, type Wish } from '@/test/e2e/harness/url';
import {
  BEGUN,
  CANCELLED,
  CANCELLED_VALUES,
  CLICKED,
  CLICKED_VALUES,
  EDITED,
  EDITED_VALUES,
  HARMLESS,
  MAIL,
  MAIL_VALUES,
  replacedPattern,
  TYPED,
  TYPED_VALUES,
} from '@/test/e2e/journeys/texts';

/**
 * What a person does, and what must have come of it: judged by the editor's own model and by what the
 * server received. The same for every tool and both browsers.
 */

/** A page of a tool that is worked in, step by step. */
export interface Visit {
  readonly tab: Tab;
  readonly tool: Tool;
  readonly wish: Wish;
  readonly testId: string;
}

/** Opens a page of a tool. */
export async function visit(tab: Tab, tool: Tool, wish: Wish = {}): Promise<Visit> {
  const { url, testId } = replicaUrl(tool.id, wish);
  await tab.open(url);
  return { tab, tool, wish, testId };
}

/** What the page's editor makes of a harmless paste by itself, without the extension. */
export async function nativeModel(tab: Tab, tool: Tool, wish: Wish = {}): Promise<string> {
  await tab.open(bareUrl(tool.id, wish).url);
  await tab.paste(HARMLESS);
  await tab.until(() => window.replica.model() !== '', null);
  return model(tab);
}

/** A harmless paste is the browser's own: same model as without the extension, nothing held back. */
export async function pastesClean(at: Visit, native: string): Promise<void> {
  const { tab } = at;
  await tab.paste(HARMLESS);
  await expectModel(tab, native);
  expect(await tab.run(() => window.replica.events)).toContain('paste');
  const before = await promptsSoFar(at);
  await send(at);
  expect(await sentSince(at, before)).toEqual([native]);
}

/** The same on pages of its own. */
export async function pasteClean(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  const native = await nativeModel(tab, tool, wish);
  await pastesClean(await visit(tab, tool, wish), native);
}

/** Findings in a paste: held, replaced on Enter, inserted once, undone in one step, sent replaced. */
export async function replacesPasted(at: Visit): Promise<void> {
  const { tab, testId } = at;
  await tab.paste(MAIL);
  await tab.panelOpens();
  expect(await model(tab)).toBe('');
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => window.replica.model() !== '', null);
  const inserted = await model(tab);
  expect(inserted).toMatch(replacedPattern(MAIL, MAIL_VALUES));

  await tab.press('Control+z');
  await tab.until(() => window.replica.model() === '', null);
  await tab.press(redoKey(at.wish));
  await tab.until((text) => window.replica.model() === text, inserted);

  const before = await promptsSoFar(at);
  await send(at);
  expect(await sentSince(at, before)).toEqual([inserted]);
  await expectUnseen(tab, testId, MAIL_VALUES);
}

/** The same on a page of its own. */
export async function pasteReplace(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  await replacesPasted(await visit(tab, tool, wish));
}

/** Esc: nothing was inserted, and writing goes on where it was. Leaves `BEGUN` in the composer. */
export async function cancelsPasted({ tab, testId }: Visit): Promise<void> {
  await tab.type(BEGUN.slice(0, 3));
  await tab.paste(CANCELLED);
  await tab.panelOpens();
  await tab.press('Escape');
  await tab.panelCloses();
  await tab.type(BEGUN.slice(3));
  await expectModel(tab, BEGUN);
  await expectUnseen(tab, testId, CANCELLED_VALUES);
}

/** The same on a page of its own. */
export async function pasteCancel(tab: Tab, tool: Tool): Promise<void> {
  await cancelsPasted(await visit(tab, tool));
}

/** Typed text is checked at the moment of sending, replaced, and sent once. @param begun what stands there already */
export async function sendsTypedByKey(at: Visit, begun = ''): Promise<void> {
  await sendsTyped(at, begun, [TYPED, TYPED_VALUES], () => pressSend(at.tab, at.tool));
}

/** The same on a page of its own. */
export async function typeAndSend(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  await sendsTypedByKey(await visit(tab, tool, wish));
}

/** The send button is guarded like the key. @param begun what stands in the composer already */
export async function sendsTypedBothWays(at: Visit, begun: string): Promise<void> {
  const { tab } = at;
  await sendsTypedByKey(at, begun);
  await expectModel(tab, '');
  await sendsTyped(at, '', [CLICKED, CLICKED_VALUES], () => tab.click('[data-replica=send]'));
}

async function sendsTyped(
  at: Visit,
  begun: string,
  [text, values]: readonly [string, readonly string[]],
  pressIt: () => Promise<void>,
): Promise<void> {
  const { tab, testId } = at;
  const before = await promptsSoFar(at);
  const sentBefore = await tab.run(() => window.replica.sent);
  await tab.type(text);
  await pressIt();
  await tab.panelOpens();
  expect(await tab.run(() => window.replica.sent)).toEqual(sentBefore);
  await tab.press('Enter');
  await tab.panelCloses();
  expect(await sentSince(at, before)).toEqual([expect.stringMatching(replacedPattern(begun + text, values))]);
  await expectNotReceived(testId, values);
}

/** Tools without a send moment: asked at the pause, and the found values don't leave before. */
export async function typeAndRest(tab: Tab, tool: Tool): Promise<void> {
  const { url, testId } = replicaUrl(tool.id);
  await tab.open(url);
  await tab.type(TYPED);
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  const { records } = await replicaServer();
  const pattern = replacedPattern(TYPED, TYPED_VALUES);
  await tab.until((source) => new RegExp(source).test(window.replica.sent.at(-1) ?? ''), pattern.source);
  await expect.poll(() => records.prompts(testId).at(-1)).toMatch(pattern);
  await expectNotReceived(testId, TYPED_VALUES);
}

/** An earlier message edited in place is a composer too. */
export async function editEarlier(tab: Tab, tool: Tool, by: 'key' | 'button'): Promise<void> {
  const at = await visit(tab, tool);
  await tab.type('Schreib einen Brief');
  await pressSend(tab, tool);
  await sentSince(at, 0);
  await editsLast(at, ['Schreib einen Brief', []], by);
}

/** Edits what was sent last. @param last it as it was written, and the values that were replaced in it */
export async function editsLast(
  at: Visit,
  [text, values]: readonly [string, readonly string[]],
  by: 'key' | 'button',
): Promise<void> {
  const { tab, tool, testId } = at;
  const before = await promptsSoFar(at);
  const sentBefore = await tab.run(() => window.replica.sent);
  // clicked by script: a reminder may lie over the page's own button, which is not what is tested
  await tab.until(() => document.querySelector('[data-replica=edit]') !== null, null);
  await tab.run(() => [...document.querySelectorAll<HTMLElement>('[data-replica=edit]')].at(-1)?.click());
  await tab.until(() => window.replica.editModel() !== null, null);
  await tab.press('Control+End');
  await tab.type(EDITED);
  // in the edit box, and not in the composer below
  await expect.poll(() => tab.run(() => window.replica.editModel())).toContain(EDITED.trim());
  if (by === 'key') await pressSend(tab, tool);
  else await tab.click('[data-replica=edit-send]');
  await tab.panelOpens();
  expect(await tab.run(() => window.replica.sent)).toEqual(sentBefore);
  await tab.press('Enter');
  await tab.panelCloses();
  expect(await sentSince(at, before)).toEqual([
    expect.stringMatching(replacedPattern(text + EDITED, [...values, ...EDITED_VALUES])),
  ]);
  await expectNotReceived(testId, EDITED_VALUES);
}

export function model(tab: Tab): Promise<string> {
  return tab.run(() => window.replica.model());
}

/** The key that sends, or none where the tool sends by itself. */
export async function pressSend(tab: Tab, tool: Tool): Promise<void> {
  if (tool.submitKeys.includes('enter')) await tab.press('Enter');
  else if (tool.submitKeys.includes('mod-enter')) await tab.press('Control+Enter');
}

/** The model, as soon as the editor has taken in what was done last: some do so a moment later. */
export async function expectModel(tab: Tab, text: string): Promise<void> {
  await expect.poll(() => model(tab), { interval: 20 }).toBe(text);
}

/** Sends and waits until the page has cleared its composer, where it has a send moment. */
async function send({ tab, tool }: Visit): Promise<void> {
  await pressSend(tab, tool);
  if (!tool.submitKeys.includes('none')) await expectModel(tab, '');
}

/** How many prompts of a page the server has got. */
async function promptsSoFar({ testId }: Visit): Promise<number> {
  return (await replicaServer()).records.prompts(testId).length;
}

/** What the server got of a page since then, once it got something. */
async function sentSince({ testId }: Visit, before: number): Promise<string[]> {
  const { records } = await replicaServer();
  return [...new Set((await records.arrived(testId, before + 1)).slice(before))];
}

/** What the server got, once it got something. */
export async function sentBy(testId: string): Promise<string[]> {
  const { records } = await replicaServer();
  return [...new Set(await records.arrived(testId, 1))];
}

function redoKey({ editor }: Wish): string {
  return editor === 'codemirror' ? 'Control+y' : 'Control+Shift+z';
}

/** No value reached the page's scripts in any way, nor the server. */
export async function expectUnseen(tab: Tab, testId: string, values: readonly string[]): Promise<void> {
  const found = await tab.run(pageSees, values as string[]);
  expect(found).toEqual([]);
  await expectNotReceived(testId, values);
}

/** No value reached the server, however wrapped. */
export async function expectNotReceived(testId: string, values: readonly string[]): Promise<void> {
  const { records } = await replicaServer();
  const raw = records.all.filter((it) => it.testId === testId).map((it) => it.raw);
  expect(values.filter((value) => raw.some((body) => body.includes(value)))).toEqual([]);
}

/** Runs in the page: what a curious script gets hold of. */
function pageSees(values: string[]): string[] {
  const parts = [
    ...window.replica.witnessed,
    document.documentElement.outerHTML,
    // biome-ignore lint/performance/useDomNodeTextContent: what a page can render counts, not what is fast
    document.body.innerText,
    String(getSelection()),
    stored(),
  ];
  const text = parts.join('\n');
  return values.filter((value) => text.includes(value) || window.find(value, false, false, true));

  function stored(): string {
    try {
      return JSON.stringify({ ...localStorage, ...sessionStorage });
    } catch {
      return ''; // frames of another site have no storage
    }
  }
}
