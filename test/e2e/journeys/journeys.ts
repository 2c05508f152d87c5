import { expect } from 'vitest';
import type { Tool } from '@/lib/tools/types';
import { replicaServer } from '@/test/e2e/harness/server';
import type { Tab } from '@/test/e2e/harness/tab';
import { bareUrl, replicaUrl, type Wish } from '@/test/e2e/harness/url';
import {
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

/** A harmless paste is the browser's own: same model as without the extension, nothing held back. */
export async function pasteClean(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  await tab.open(bareUrl(tool.id, wish).url);
  await tab.paste(HARMLESS);
  const native = await model(tab);

  const { url, testId } = replicaUrl(tool.id, wish);
  await tab.open(url);
  await tab.paste(HARMLESS);
  expect(await model(tab)).toBe(native);
  expect(await tab.run(() => window.replica.events)).toContain('paste');
  await send(tab, tool);
  expect(await sentBy(testId)).toEqual([native]);
}

/** Findings in a paste: held, replaced on Enter, inserted once, undone in one step, sent replaced. */
export async function pasteReplace(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  const { url, testId } = replicaUrl(tool.id, wish);
  await tab.open(url);
  await replacePasted(tab, tool, testId, wish);
}

/** Esc: nothing was inserted, and writing goes on where it was. */
export async function pasteCancel(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  const { url, testId } = replicaUrl(tool.id, wish);
  await tab.open(url);
  await cancelPasted(tab, testId, MAIL, MAIL_VALUES);
}

/** Both on one page, one after the other; the second time with values that nobody decided on yet. */
export async function pasteReplaceThenCancel(tab: Tab, tool: Tool): Promise<void> {
  const { url, testId } = replicaUrl(tool.id);
  await tab.open(url);
  await replacePasted(tab, tool, testId);
  await cancelPasted(tab, testId, EDITED, EDITED_VALUES);
}

async function replacePasted(tab: Tab, tool: Tool, testId: string, wish: Wish = {}): Promise<void> {
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
  await tab.press(redoKey(wish));
  await tab.until((text) => window.replica.model() === text, inserted);

  await send(tab, tool);
  expect(await sentBy(testId)).toEqual([inserted]);
  await expectUnseen(tab, testId, MAIL_VALUES);
}

async function cancelPasted(
  tab: Tab,
  testId: string,
  text: string,
  values: readonly string[],
): Promise<void> {
  await tab.type('vor');
  await tab.paste(text);
  await tab.panelOpens();
  await tab.press('Escape');
  await tab.panelCloses();
  await tab.type('her');
  // some editors take keys into their model a moment later
  await tab.until(() => window.replica.model() === 'vorher', null);
  await expectUnseen(tab, testId, values);
}

/** Typed text is checked at the moment of sending, replaced, and sent once. */
export async function typeAndSend(tab: Tab, tool: Tool, wish: Wish = {}): Promise<void> {
  const { url, testId } = replicaUrl(tool.id, wish);
  await tab.open(url);
  await sendTyped(tab, testId, [TYPED, TYPED_VALUES], () => pressSend(tab, tool));
}

/** The send button is guarded like the key: both on one page, one after the other. */
export async function typeAndSendBothWays(tab: Tab, tool: Tool): Promise<void> {
  const { url, testId } = replicaUrl(tool.id);
  await tab.open(url);
  await sendTyped(tab, testId, [TYPED, TYPED_VALUES], () => pressSend(tab, tool));
  await tab.until(() => window.replica.model() === '', null);
  const more = `Schreib auch${EDITED}`;
  await sendTyped(tab, testId, [more, EDITED_VALUES], () => tab.click('[data-replica=send]'));
}

async function sendTyped(
  tab: Tab,
  testId: string,
  [text, values]: readonly [string, readonly string[]],
  pressIt: () => Promise<void>,
): Promise<void> {
  const before = await tab.run(() => window.replica.sent);
  await tab.type(text);
  await pressIt();
  await tab.panelOpens();
  expect(await tab.run(() => window.replica.sent)).toEqual(before);
  await tab.press('Enter');
  await tab.panelCloses();
  const { records } = await replicaServer();
  const sent = new Set(await records.arrived(testId, before.length + 1));
  expect([...sent].slice(before.length)).toEqual([expect.stringMatching(replacedPattern(text, values))]);
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
  await tab.until(() => document.querySelector('.replica-reply') !== null, null);
  expect(records.prompts(testId).at(-1)).toMatch(pattern);
  await expectNotReceived(testId, TYPED_VALUES);
}

/** An earlier message edited in place is a composer too. */
export async function editEarlier(tab: Tab, tool: Tool, by: 'key' | 'button'): Promise<void> {
  const { url, testId } = replicaUrl(tool.id);
  await tab.open(url);
  await tab.type('Schreib einen Brief');
  await pressSend(tab, tool);
  await tab.until(() => document.querySelector('[data-replica=edit]') !== null, null);
  await tab.click('[data-replica=edit]');
  await tab.until(() => window.replica.editModel() !== null, null);
  await tab.press('Control+End');
  await tab.type(EDITED);
  if (by === 'key') await pressSend(tab, tool);
  else await tab.click('[data-replica=edit-send]');
  await tab.panelOpens();
  expect(await tab.run(() => window.replica.sent.length)).toBe(1);
  await tab.press('Enter');
  await tab.panelCloses();
  const { records } = await replicaServer();
  const sent = await records.arrived(testId, 2);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatch(replacedPattern(`Schreib einen Brief${EDITED}`, EDITED_VALUES));
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

/** Sends and waits until the page has cleared its composer, where it has a send moment. */
async function send(tab: Tab, tool: Tool): Promise<void> {
  await pressSend(tab, tool);
  if (!tool.submitKeys.includes('none')) await tab.until(() => window.replica.model() === '', null);
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
