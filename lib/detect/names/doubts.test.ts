import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDocument } from '../document';
import { MODEL_FILES, type ModelFile, parseModel } from '../tagger/model';
import { findNames } from './names';

const FILES = Object.fromEntries(
  Object.entries(MODEL_FILES).map(([name, path]) => [name, new Uint8Array(readFileSync(`public/${path}`))]),
) as Record<ModelFile, Uint8Array>;
const MODEL = parseModel(FILES);

/** The people that the balanced setting reports, and those that only the strict one does. */
function people(text: string): { sure: string[]; doubtful: string[] } {
  const all = findNames(createDocument(text), [], MODEL).filter(({ type }) => type === 'PERSON');
  const named = (isSure: boolean) =>
    all
      .filter(({ confidence }) => (confidence !== 'possible') === isSure)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end));
  return { sure: named(true), doubtful: named(false) };
}

it.each([
  'Schreib fünf Quizfragen über Käthe Kollwitz, Paula Modersohn-Becker und Gabriele Münter.',
  'Write a poster for our evening with Jane Austen, Emily Brontë and Mary Shelley in the library.',
  'Fasse zusammen: Clara Schumann heiratete Robert 1840, Johannes Brahms war ihr Freund.',
  'Five quiz questions about Agatha Christie: Miss Marple, Mr Quin, and why Poirot distrusts Roger Ackroyd.',
  'Erstelle Etiketten für Granny Smith, James Grieve und Kaiser Wilhelm.',
])('asks about nobody in "%s"', (text) => {
  expect(people(text).sure).toEqual([]);
});

it('leaves what it doubts to the strict setting', () => {
  const { sure, doubtful } = people(
    'Vergleiche die Reden von Rosa Luxemburg und Kurt Tucholsky, bitte auch Ossietzky.',
  );
  expect(sure).toEqual([]);
  expect(doubtful.length).toBeGreaterThan(0);
});

it.each([
  ['Frau Sophie Scholl hat angerufen, sie will den Termin verschieben.', ['Sophie Scholl']],
  [
    'Sehr geehrter Herr Brahms,\n\nIhr Klavier ist gestimmt.\n\nMit freundlichen Grüßen\nTheo Kranzler',
    ['Brahms', 'Theo Kranzler'],
  ],
  ['Customer: Emma Watson\nPhone: yes\nwants her boiler looked at', ['Emma Watson']],
])('finds the namesake in "%s"', (text, names) => {
  expect(people(text).sure).toEqual(names);
});

it.each([
  [
    'Sabine soll morgen bei Leroy Merlin und Johnson & Johnson anrufen und fragen, wo die Ware bleibt.',
    ['Sabine'],
  ],
  [
    'Frag Torsten, ob er die Stihl mitbringt. Peter Lindner holt Kaffee von Douwe Egberts bei Leroy Merlin.',
    ['Torsten', 'Peter Lindner'],
  ],
  [
    'Ask Rachel to order the Laura Ashley wallpaper and the Farrow & Ball paint, Dave fits it on Friday.',
    ['Rachel', 'Dave'],
  ],
])('finds colleagues among brands in "%s"', (text, names) => {
  expect(people(text).sure).toEqual(names);
});

it('goes by the people where they outnumber the known names', () => {
  const team = 'Sabine, Torsten, Yusuf, Annegret und Milan lesen Effi Briest und Anna Karenina vor.';
  expect(people(team).sure).toEqual(expect.arrayContaining(['Torsten', 'Yusuf', 'Milan']));
});
