import { expect, test } from 'vitest';
import type { Entity } from '@/lib/pseudonymise/types';
import { type NoteFinding, noteFindings, withoutFindings } from './note-findings';

const TEXT =
  'Anna Kellermann (kellermann@kunde.example) bittet um Aufschub bis Ende Mai, weil ihr Lager brannte.';
const place = (surface: string) => ({
  start: TEXT.indexOf(surface),
  end: TEXT.indexOf(surface) + surface.length,
  replacement: '',
});
const HELD = {
  text: TEXT,
  entities: [
    { type: 'PERSON', places: [place('Anna Kellermann')] },
    { type: 'EMAIL', places: [place('kellermann@kunde.example')] },
  ] satisfies Pick<Entity, 'type' | 'places'>[],
};
const found = (note: string, detected: Parameters<typeof noteFindings>[1] = []) =>
  noteFindings(note, detected, HELD).map(({ start, end, kind }) => `${kind} ${note.slice(start, end)}`);

test.each([
  ['Kunde hat am Telefon zugestimmt', []],
  ['steht so auf der Website', []],
  ['wie mit anna kellermann vereinbart', ['PERSON anna kellermann']],
  ['Kellermanns Wunsch', ['PERSON Kellermann']],
  ['an KELLERMANN@kunde.example geklärt', ['EMAIL KELLERMANN@kunde.example']],
  ['bittet um Aufschub bis Ende Mai', ['QUOTE bittet um Aufschub bis Ende Mai']],
  ['bittet um Aufschub', []],
  ['Annahme verweigert', ['PERSON Anna']],
  ['im Hannahaus', []],
  ['', []],
] as const)('%s', (note, expected) => {
  expect(found(note)).toEqual(expected);
});

test('what the detector found counts, and overlapping places are one', () => {
  const note = 'Herr Bruno Anna Kellermann';
  expect(found(note, [{ start: 5, end: 15, type: 'PERSON' }])).toEqual(['PERSON Bruno Anna Kellermann']);
});

test('each finding is replaced by the word for its kind', () => {
  const note = 'Anna Kellermann, kellermann@kunde.example, weiß es';
  const words = (kind: NoteFinding['kind']) => (kind === 'PERSON' ? 'Name' : 'E-Mail');
  const replaced = withoutFindings(note, noteFindings(note, [], HELD), words);
  expect(replaced).toBe('[Name], [E-Mail], weiß es');
  expect(found(replaced)).toEqual([]);
});
