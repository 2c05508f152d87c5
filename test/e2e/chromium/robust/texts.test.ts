import { describe, expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { chromiumSession } from '@/test/e2e/harness/session';
import { bareUrl, replicaUrl } from '@/test/e2e/harness/url';
import { expectModel, expectNotReceived, expectUnseen, model, sentBy } from '@/test/e2e/journeys/journeys';
import { MAIL, MAIL_VALUES, replacedPattern } from '@/test/e2e/journeys/texts';

/** Texts that break careless code. */
const session = chromiumSession();
const chatgpt = toolById('chatgpt') as Tool;
const EDITORS = ['prosemirror', 'lexical-rich', 'quill', 'react-textarea', 'contenteditable'] as const;

/** The page has had the event of a paste that nobody holds, and has drawn what came of it. */
async function pasted(): Promise<void> {
  await session.tab.until(() => window.replica.events.includes('paste'), null);
  await session.tab.run(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

const ODD = '𝔚erkzeug 👩‍👩‍👧 e\u0301 \u202erückwärts\u202c null\u200bbreite \u00a0geschützt\tweiter';

describe.each(EDITORS)('%s', (editor) => {
  test.each([
    ['only line breaks', '\n\n\n\n'],
    ['astral, combining, directed and invisible characters', ODD],
  ])('%s go in as without the extension', async (_, text) => {
    const { tab } = session;
    await tab.open(bareUrl('langdock', { editor }).url);
    await tab.paste(text);
    await pasted();
    const native = await model(tab);
    await tab.open(replicaUrl('langdock', { editor }).url);
    await tab.paste(text);
    await pasted();
    await expectModel(tab, native);
    expect(await tab.panelIsOpen()).toBe(false);
  });

  test('odd characters around a finding stay as they are', async () => {
    const { tab } = session;
    const text = `${ODD}\nIBAN ${MAIL_VALUES[1]} 👍\n${ODD}`;
    await tab.open(replicaUrl('langdock', { editor }).url);
    await tab.paste(text);
    await tab.panelOpens();
    await tab.press('Enter');
    await tab.panelCloses();
    await tab.until(() => window.replica.model() !== '', null);
    expect(await model(tab)).toMatch(replacedPattern(text, [MAIL_VALUES[1]]));
  });
});

describe('a paste of 5 MB', () => {
  const line = 'Das Lager wird am Montag umgeräumt, die Heizung läuft ab Oktober wieder.\n';
  const big = line.repeat(Math.ceil(5_000_000 / line.length));

  test('is scanned with progress, can be cancelled, and leaves nothing behind', async () => {
    const { tab } = session;
    await tab.open(replicaUrl('deepseek').url);
    await tab.paste(big + MAIL);
    await tab.panelOpens();
    await tab.press('Escape');
    await tab.panelCloses();
    expect(await model(tab)).toBe('');
    await tab.type('weiter');
    await expectModel(tab, 'weiter');
  });

  test('a long text with findings at its end is replaced there', async () => {
    const { tab } = session;
    const long = line.repeat(600) + MAIL;
    const { url, testId } = replicaUrl('deepseek');
    await tab.open(url);
    await tab.paste(long);
    await tab.panelOpens();
    const panel = await tab.panel();
    await panel.locator('[data-main]:focus:not([aria-disabled])').waitFor();
    await tab.panelOpens();
    await tab.press('Enter');
    await tab.panelCloses();
    await tab.until(() => window.replica.model() !== '', null);
    const after = await model(tab);
    expect(after.startsWith(line.repeat(600))).toBe(true);
    expect(after.slice(line.length * 600)).toMatch(replacedPattern(MAIL, MAIL_VALUES));
    await tab.press('Enter');
    expect(await sentBy(testId)).toEqual([after]);
    await expectNotReceived(testId, MAIL_VALUES);
  });

  test('a long harmless text goes in by itself', async () => {
    const { tab } = session;
    const long = line.repeat(600).trimEnd();
    await tab.open(replicaUrl('deepseek').url);
    await tab.paste(long);
    await tab.until((length) => window.replica.model().length >= length, long.length);
    await expectModel(tab, long);
  });
});

describe('a table from a spreadsheet', () => {
  const clean = {
    text: 'Monat\tStück\nJanuar\t12\nFebruar\t9',
    cells: [
      ['Monat', 'Stück'],
      ['Januar', '12'],
      ['Februar', '9'],
    ],
  };
  const people = {
    text: `Name\tIBAN\nAyşe Öztürk\t${MAIL_VALUES[1]}`,
    cells: [
      ['Name', 'IBAN'],
      ['Ayşe Öztürk', MAIL_VALUES[1]],
    ],
  };

  async function pasteTable({
    text,
    cells,
  }: {
    text: string;
    cells: readonly (readonly string[])[];
  }): Promise<void> {
    const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const html = `<html><body><table>${rows}</table></body></html>`;
    await session.tab.run(
      async ([plain, rich]) => {
        const blob = (type: string, data: string) => new Blob([data], { type });
        const item = new ClipboardItem({
          'text/plain': blob('text/plain', plain),
          'text/html': blob('text/html', rich),
        });
        await navigator.clipboard.write([item]);
      },
      [text, html] as [string, string],
    );
    await session.tab.press('Control+V');
  }

  test.each(['prosemirror', 'quill', 'contenteditable'])(
    'a clean one passes natively into %s',
    async (editor) => {
      const { tab } = session;
      await tab.open(bareUrl('langdock', { editor }).url);
      await pasteTable(clean);
      await tab.until(() => window.replica.model().includes('Februar'), null);
      const native = await model(tab);
      await tab.open(replicaUrl('langdock', { editor }).url);
      await pasteTable(clean);
      await expectModel(tab, native);
      expect(native).toContain('Februar');
    },
  );

  test('one with people is held, and its replaced text goes in', async () => {
    const { tab } = session;
    const { url, testId } = replicaUrl('chatgpt');
    await tab.open(url);
    await pasteTable(people);
    await tab.panelOpens();
    await tab.press('Enter');
    await tab.panelCloses();
    await tab.until(() => window.replica.model() !== '', null);
    expect(await model(tab)).not.toContain('DE02');
    await expectUnseen(tab, testId, [MAIL_VALUES[1]]);
  });
});

describe('drag and drop of text', () => {
  test('a harmless text drops natively', async () => {
    const { tab } = session;
    await tab.open(replicaUrl(chatgpt.id).url);
    await tab.drop('Das Lager wird umgeräumt.', '[data-replica=editor]');
    await expectModel(tab, 'Das Lager wird umgeräumt.');
    expect(await tab.panelIsOpen()).toBe(false);
  });

  test.each(['prosemirror', 'react-textarea', 'lexical-rich'])(
    'a mail is held and replaced in %s',
    async (editor) => {
      const { tab } = session;
      const { url, testId } = replicaUrl('langdock', { editor });
      await tab.open(url);
      await tab.drop(MAIL, '[data-replica=editor]');
      await tab.panelOpens();
      expect(await model(tab)).toBe('');
      await tab.press('Enter');
      await tab.panelCloses();
      await tab.until(() => window.replica.model() !== '', null);
      expect(await model(tab)).toMatch(replacedPattern(MAIL, MAIL_VALUES));
      await expectUnseen(tab, testId, MAIL_VALUES);
    },
  );
});
