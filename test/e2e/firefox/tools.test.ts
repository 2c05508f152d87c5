import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { type Firefox, type FirefoxTab, startFirefox } from '@/test/e2e/harness/firefox';
import * as journeys from '@/test/e2e/journeys/journeys';
import { EDITED_VALUES, MAIL_VALUES, TYPED_VALUES } from '@/test/e2e/journeys/texts';
import { EDITORS, REPLICAS } from '@/test/replica/replicas';

/** Every editor family, and the tools used most, in real Firefox. */
let firefox: Firefox;
let tab: FirefoxTab;
beforeAll(async () => {
  firefox = await startFirefox();
});
beforeEach(async () => {
  const last = tab;
  tab = await firefox.tab();
  await last?.close();
});
afterAll(() => firefox.close());

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
  test('paste clean', () => journeys.pasteClean(tab, tool));
  if (tool.submitKeys.includes('none')) {
    test('paste with findings, Enter', () => journeys.pasteReplace(tab, tool));
    test('paste with findings, Esc', () => journeys.pasteCancel(tab, tool));
    test('type and rest', () => journeys.typeAndRest(tab, tool));
  } else {
    test('paste with findings, Enter, then Esc', () => journeys.pasteReplaceThenCancel(tab, tool));
    test('type and send by key, then by click', () => journeys.typeAndSendBothWays(tab, tool));
  }
  if (REPLICAS[tool.id]?.edit) {
    test('edit an earlier message', () => journeys.editEarlier(tab, tool, 'key'));
  }
});

/** On Langdock, whose own markup is unknown: each editor stands there as the fallback meets it. */
describe.each(EDITORS)('editor family %s', (editor) => {
  const tool = toolById('langdock') as Tool;
  test('paste clean', () => journeys.pasteClean(tab, tool, { editor }));
  test('paste with findings, Enter', () => journeys.pasteReplace(tab, tool, { editor }));
  test('type and send', () => journeys.typeAndSend(tab, tool, { editor }));
});

describe.each(['prosemirror', 'lexical-rich', 'react-textarea', 'contenteditable'])('%s', (editor) => {
  const tool = toolById('langdock') as Tool;
  test.each(['open', 'closed'] as const)('in a shadow root, %s', (shadow) =>
    journeys.pasteReplace(tab, tool, { editor, shadow }),
  );
});

describe('a page that throws in every handler and freezes prototypes', () => {
  const tool = toolById('deepseek') as Tool;
  test('paste and replace', () => journeys.pasteReplace(tab, tool, { hostile: 'throws' }));
  test('type and send', () => journeys.typeAndSend(tab, tool, { hostile: 'throws' }));
});

test('no original value in a console', () => {
  const values = [...MAIL_VALUES, ...TYPED_VALUES, ...EDITED_VALUES];
  const lines = firefox.console.join('\n');
  expect(values.filter((value) => lines.includes(value))).toEqual([]);
});
