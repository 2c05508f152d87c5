import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openFile } from '@/lib/files/open';
import { replicaServer } from '@/test/e2e/harness/server';
import type { Tab } from '@/test/e2e/harness/tab';
import { replicaUrl } from '@/test/e2e/harness/url';
import type { Upload } from '@/test/replica/server/record';

/** What a person does with files, judged by the bytes that the server received. */

export const FIXTURES = fileURLToPath(new URL('../../fixtures/files/', import.meta.url));
export const fixture = (name: string): string => `${FIXTURES}${name}`;

/** How a browser gets files to a page, as a person would. */
export interface FileTab extends Tab {
  choose(paths: readonly string[], way: 'input' | 'transient'): Promise<void>;
  /** Presses a key that answers the question about files, once it is asked, and waits until it is gone. */
  answer(key: string): Promise<void>;
}

/** Whether an overlay frame shows a question about files: a main button that can be pressed. Runs in the frame. */
export function showsQuestion(): boolean {
  return document.querySelector('[role=dialog] [data-main]:not([aria-disabled])') !== null;
}

const LETTER_VALUES = [
  'Berger',
  'Krüger',
  'Aydın',
  '069 90009 142',
  'DE02 1203',
  'elif.aydin@praxis.example',
];

/** Held, and a copy in the same format goes on when Enter is pressed. */
export async function sendsCopy(tab: FileTab, toolId: string, way: 'input' | 'transient'): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('letter.docx')], way);
  await tab.panelOpens();
  expect(await tab.run(() => window.replica.attached)).toEqual([]);
  await tab.answer('Enter');
  const [upload] = await uploads(testId, 1);
  expect(upload?.name).toBe('letter.docx');
  const text = await textOf(upload);
  expect(text).toMatch(/Sehr geehrter Herr \[Person \d\],/);
  expect(LETTER_VALUES.filter((value) => text.includes(value))).toEqual([]);
}

/** The original arrives byte by byte. */
export async function sendsOriginal(tab: FileTab, toolId: string, way: 'input' | 'transient'): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('letter.docx')], way);
  await tab.panelOpens();
  await tab.answer('Alt+o');
  const [upload] = await uploads(testId, 1);
  expect(upload?.bytes).toEqual(await readFile(fixture('letter.docx')));
}

/** Esc: the page never saw a file, and the next choice works. */
export async function cancels(tab: FileTab, toolId: string, way: 'input' | 'transient'): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('letter.docx')], way);
  await tab.panelOpens();
  await tab.answer('Escape');
  await tab.choose([fixture('harmless.txt')], way);
  const all = await uploads(testId, 1);
  expect(all.map(({ name }) => name)).toEqual(['harmless.txt']);
  expect(await tab.run(() => window.replica.attached.length)).toBe(1);
}

/** Several at once: what was found is replaced, what is clean is untouched, what is locked stays out. */
export async function sendsSeveral(tab: FileTab, toolId: string, way: 'input' | 'transient'): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  const names = ['customers.csv', 'harmless.txt', 'locked.pdf'];
  await tab.choose(names.map(fixture), way);
  await tab.panelOpens();
  await tab.answer('Enter');
  // the page uploads both at once: either may arrive first
  const got = (await uploads(testId, 2)).sort((a, b) => a.name.localeCompare(b.name));
  expect(got.map(({ name }) => name)).toEqual(['customers.csv', 'harmless.txt']);
  const [table, plain] = got;
  expect(plain?.bytes).toEqual(await readFile(fixture('harmless.txt')));
  const rows = Buffer.from(table?.bytes ?? [])
    .toString('latin1')
    .split('\r\n');
  expect(rows[0]).toBe('Name;E-Mail;Straße');
  expect(rows[1]).toMatch(/^\[Person \d\];\[E-?[Mm]ail \d\];"\[(?:Anschrift|Address) \d\]"$/);
}

/** Nothing found: no panel, the same bytes. */
export async function passesHarmless(
  tab: FileTab,
  toolId: string,
  way: 'input' | 'transient',
): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('harmless.txt')], way);
  const [upload] = await uploads(testId, 1);
  expect(upload?.bytes).toEqual(await readFile(fixture('harmless.txt')));
}

/** A PDF's copy is its text. */
export async function sendsPdfAsText(
  tab: FileTab,
  toolId: string,
  way: 'input' | 'transient',
): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('letter.pdf')], way);
  await tab.panelOpens();
  await tab.answer('Enter');
  const [upload] = await uploads(testId, 1);
  expect(upload?.name).toBe('letter.txt');
  const text = Buffer.from(upload?.bytes ?? []).toString();
  expect(text).toContain('[Person 1]');
  expect(LETTER_VALUES.filter((value) => text.includes(value))).toEqual([]);
}

/** A file that can't be read is not handed on by Enter, only by the person's own word. */
export async function tellsLocked(tab: FileTab, toolId: string, way: 'input' | 'transient'): Promise<void> {
  const { url, testId } = replicaUrl(toolId);
  await tab.open(url);
  await tab.choose([fixture('locked.pdf')], way);
  await tab.panelOpens();
  await tab.answer('Enter');
  expect(await tab.run(() => window.replica.attached)).toEqual([]);
  await tab.choose([fixture('locked.pdf')], way);
  await tab.panelOpens();
  await tab.answer('Alt+o');
  const [upload] = await uploads(testId, 1);
  expect(upload?.bytes).toEqual(await readFile(fixture('locked.pdf')));
}

export async function uploads(testId: string, count: number): Promise<Upload[]> {
  const { records } = await replicaServer();
  return records.uploadsArrived(testId, count);
}

export async function textOf(upload: Upload | undefined): Promise<string> {
  const opened = await openFile(upload?.name ?? '', new Uint8Array(upload?.bytes ?? []));
  if (typeof opened === 'string') throw new Error(`${upload?.name} is ${opened}`);
  return opened.text;
}
