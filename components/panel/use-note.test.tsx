// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDetector } from '@/lib/detect/detect';
import type { DetectOptions } from '@/lib/detect/types';
import { type Note, type Scan, useNote } from './use-note';

/** The company lets names off, and the person never wants to hear of one again: neither counts here. */
const OPTIONS: DetectOptions = {
  sensitivity: 'balanced',
  allowList: ['kruse@kunde.example'],
  ignored: ['IBAN'],
};
const HELD = {
  text: 'Frau Kruse schreibt.',
  entities: [{ type: 'PERSON' as const, places: [{ start: 5, end: 10, replacement: '' }] }],
};
const detector = createDetector();
let note: Note;
let answer: () => void = () => {};
let isBroken = false;

/** The real detector, which answers when the test says so. */
const scan: Scan = ({ text, options }, listener) => {
  let isStopped = false;
  answer = () => {
    if (isStopped) return;
    if (isBroken) listener.onFailed();
    else listener.onDone(detector.detect(text, options));
  };
  return () => {
    isStopped = true;
  };
};

function Probe(): null {
  note = useNote(HELD, OPTIONS, scan);
  return null;
}

let stored: (string | undefined)[];
const write = (text: string) => act(() => note.write(text));
const handOn = () => act(() => note.handOn((words) => stored.push(words)));

beforeEach(() => {
  stored = [];
  isBroken = false;
  act(() => render(<Probe />, document.body));
});
afterEach(() => render(null, document.body));

test.each([
  ['Kunde hat am Telefon zugestimmt', 'Kunde hat am Telefon zugestimmt'],
  ['  auf \n zwei\tZeilen\u0007 ', 'auf zwei Zeilen'],
  ['', undefined],
  ['   ', undefined],
])('%j is stored as %j', async (text, expected) => {
  await write(text);
  await handOn();
  await act(() => answer());
  expect(stored).toEqual([expected]);
});

test.each([
  ['mit Kruse so besprochen', 'Kruse'],
  ['siehe kruse@kunde.example', 'kruse@kunde.example'],
  ['geht an DE02 1203 0000 0000 2020 51', 'DE02 1203 0000 0000 2020 51'],
])('%s is not stored, and it is said why', async (text, value) => {
  await write(text);
  await handOn();
  await act(() => answer());
  expect(stored).toEqual([]);
  const { check } = note;
  if (check.step !== 'found') throw new Error(`nothing was found, but ${check.step}`);
  expect(check.findings.map(({ start, end }) => note.text.slice(start, end))).toEqual([value]);
  await act(() => note.replace(() => 'Angabe'));
  await handOn();
  await act(() => answer());
  expect(stored).toEqual([text.replace(value, '[Angabe]')]);
});

test('what is written while the check runs is not what was checked, and is not stored', async () => {
  await write('passt so');
  await handOn();
  await write('passt so, sagt Kruse');
  await act(() => answer());
  expect(stored).toEqual([]);
});

test('what could not be checked is not stored', async () => {
  isBroken = true;
  await write('passt so');
  await handOn();
  await act(() => answer());
  expect([stored, note.check.step]).toEqual([[], 'broken']);
});

test('too long is said before anything is checked', async () => {
  await write('wort '.repeat(30));
  expect(note.isTooLong).toBe(true);
  await write('kurz');
  expect(note.isTooLong).toBe(false);
});
