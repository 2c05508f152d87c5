import { describe, expect, test } from 'vitest';
import { TOOLS } from '@/lib/tools/tools';
import { extensionHolds } from '@/test/e2e/harness/leaks';
import { chromiumForFile } from '@/test/e2e/harness/session';
import { conversation } from '@/test/e2e/journeys/conversation';
import * as journeys from '@/test/e2e/journeys/journeys';
import { ALL_VALUES } from '@/test/e2e/journeys/texts';
import { EDITORS, REPLICAS } from '@/test/replica/replicas';

/** Every guarded tool under its real host name, in real Chromium. */
const browsing = chromiumForFile();

const tools = TOOLS.filter(({ id, hosts }) => REPLICAS[id] && hosts.length > 0);

/** Tools whose edit boxes differ: a field, Lexical, a save button known by a selector. */
const EDIT_BOXES = ['chatgpt', 'kimi', 'perplexity'];
/** One tool for each editor: markup that is unknown looks the same everywhere. */
const FIRST_OF_EDITOR = EDITORS.flatMap((editor) => {
  const known = tools.filter((tool) => tool.composer.length > 0 && !tool.composerOnly);
  return known.find((tool) => REPLICAS[tool.id]?.editor === editor)?.id ?? [];
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
  if (tool.submitKeys.includes('none')) {
    test('paste clean', async () => journeys.pasteClean(await browsing.fresh(), tool));
    test('paste with findings, Enter', async () => journeys.pasteReplace(await browsing.fresh(), tool));
    test('paste with findings, Esc', async () => journeys.pasteCancel(await browsing.fresh(), tool));
    test('type and rest', async () => journeys.typeAndRest(await browsing.fresh(), tool));
  } else conversation(() => browsing.fresh(), tool);
  if (EDIT_BOXES.includes(tool.id)) {
    test('edit an earlier message, by button', async () =>
      journeys.editEarlier(await browsing.fresh(), tool, 'button'));
  }
  if (FIRST_OF_EDITOR.includes(tool.id)) {
    test('a redesign: markup that no selector knows', async () =>
      journeys.pasteReplace(await browsing.fresh(), tool, { variant: 'none' }));
  }
});

test('no original value lies in the extension or in a console', async () => {
  const held = `${await extensionHolds(browsing.chromium)}\n${browsing.chromium.console.join('\n')}`;
  expect(ALL_VALUES.filter((value) => held.includes(value))).toEqual([]);
});
