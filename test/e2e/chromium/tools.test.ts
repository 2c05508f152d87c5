import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TOOLS } from '@/lib/tools/tools';
import { type Chromium, type ChromiumTab, startChromium } from '@/test/e2e/harness/chromium';
import { extensionHolds } from '@/test/e2e/harness/leaks';
import * as journeys from '@/test/e2e/journeys/journeys';
import { EDITED_VALUES, MAIL_VALUES, TYPED_VALUES } from '@/test/e2e/journeys/texts';
import { EDITORS, REPLICAS } from '@/test/replica/replicas';

/** Every guarded tool under its real host name, in real Chromium. */
let chromium: Chromium;
let tab: ChromiumTab;
beforeAll(async () => {
  chromium = await startChromium();
});
beforeEach(async () => {
  await tab?.close();
  tab = await chromium.tab();
});
afterAll(() => chromium.close());

const tools = TOOLS.filter(({ id, hosts }) => REPLICAS[id] && hosts.length > 0);

/** Tools whose edit boxes differ: a field, Lexical, a save button known by a selector. */
const EDIT_BOXES = ['chatgpt', 'kimi', 'perplexity'];
/** One tool for each editor: markup that is unknown looks the same everywhere. */
const FIRST_OF_EDITOR = EDITORS.flatMap((editor) => {
  const known = tools.filter((tool) => tool.composer.length > 0 && !tool.composerOnly);
  return known.find((tool) => REPLICAS[tool.id]?.editor === editor)?.id ?? [];
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
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
    test('edit an earlier message, by key', () => journeys.editEarlier(tab, tool, 'key'));
  }
  if (EDIT_BOXES.includes(tool.id)) {
    test('edit an earlier message, by button', () => journeys.editEarlier(tab, tool, 'button'));
  }
  if (FIRST_OF_EDITOR.includes(tool.id)) {
    test('a redesign: markup that no selector knows', () =>
      journeys.pasteReplace(tab, tool, { variant: 'none' }));
  }
});

test('no original value lies in the extension or in a console', async () => {
  const values = [...MAIL_VALUES, ...TYPED_VALUES, ...EDITED_VALUES];
  const held = `${await extensionHolds(chromium)}\n${chromium.console.join('\n')}`;
  expect(values.filter((value) => held.includes(value))).toEqual([]);
});
