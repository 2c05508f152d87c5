import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { type Firefox, type FirefoxTab, startFirefox } from '@/test/e2e/harness/firefox';
import { conversation } from '@/test/e2e/journeys/conversation';
import * as journeys from '@/test/e2e/journeys/journeys';
import { ALL_VALUES } from '@/test/e2e/journeys/texts';
import { EDITORS } from '@/test/replica/replicas';

/** Every editor family, and the tools used most, in real Firefox. */
let firefox: Firefox;
let tab: FirefoxTab | undefined;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

/** A new tab. The last one stays until it is there. */
async function fresh(): Promise<FirefoxTab> {
  const last = tab;
  tab = await firefox.tab();
  await last?.close();
  return tab;
}

const MOST_USED = [
  'chatgpt',
  'ms-copilot',
  'm365-copilot',
  'gemini',
  'claude',
  'perplexity',
  'mistral',
  'deepl',
];
const known = MOST_USED.map((id) => [id, toolById(id) as Tool] as const);

describe.each(known)('%s', (_, tool) => {
  if (tool.submitKeys.includes('none')) {
    test('paste clean', async () => journeys.pasteClean(await fresh(), tool));
    test('paste with findings, Enter', async () => journeys.pasteReplace(await fresh(), tool));
    test('paste with findings, Esc', async () => journeys.pasteCancel(await fresh(), tool));
    test('type and rest', async () => journeys.typeAndRest(await fresh(), tool));
  } else conversation(fresh, tool);
});

/** On Langdock, whose own markup is unknown: each editor stands there as the fallback meets it. */
describe.each(EDITORS)('editor family %s', (editor) => {
  const tool = toolById('langdock') as Tool;
  let native: string;
  let at: journeys.Visit;
  beforeAll(async () => {
    const page = await fresh();
    native = await journeys.nativeModel(page, tool, { editor });
    at = await journeys.visit(page, tool, { editor });
  });
  test('paste clean', () => journeys.pastesClean(at, native));
  test('paste with findings, Enter', () => journeys.replacesPasted(at));
  // on a page of its own: Slate loses the caret when a page empties it
  test('type and send', async () => journeys.typeAndSend(await fresh(), tool, { editor }));
});

describe.each(['prosemirror', 'lexical-rich', 'react-textarea', 'contenteditable'])('%s', (editor) => {
  const tool = toolById('langdock') as Tool;
  test.each(['open', 'closed'] as const)('in a shadow root, %s', async (shadow) =>
    journeys.pasteReplace(await fresh(), tool, { editor, shadow }),
  );
});

test('a page that throws in every handler and freezes prototypes', async () => {
  const at = await journeys.visit(await fresh(), toolById('deepseek') as Tool, { hostile: 'throws' });
  await journeys.replacesPasted(at);
  await journeys.sendsTypedByKey(at);
});

test('no original value in a console', () => {
  const lines = firefox.console.join('\n');
  expect(ALL_VALUES.filter((value) => lines.includes(value))).toEqual([]);
});
