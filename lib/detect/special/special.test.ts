import { expect, it } from 'vitest';
import { createDocument } from '../document';
import type { Candidate } from '../recogniser';
import { findSpecial } from './special';

/** The categories of a text in which `[[…]]` marks the person. */
function categories(marked: string): string[] {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const person: Candidate = {
    start,
    end: marked.indexOf(']]') - 2,
    type: 'PERSON',
    confidence: 'certain',
    recogniser: 'test',
    reason: { key: 'test' },
  };
  return findSpecial(createDocument(text), start < 0 ? [] : [person]).map(({ category }) => category);
}

it.each([
  ['Frau [[Sommer]] ist seit Montag krankgeschrieben.', 'health'],
  ['[[Kemal]] fastet im Ramadan und will früher gehen.', 'religion'],
  ['[[Jonas]] ist bei der IG Metall und will streiken.', 'union'],
  ['[[Frau Koch]] kandidiert für den Stadtrat.', 'politics'],
  ['[[Oskar]] kommt mit seinem Ehemann.', 'sexuality'],
  ['Gegen [[Herrn Berg]] läuft ein Ermittlungsverfahren.', 'criminal'],
  ['[[Anna Klein]] called in with a sick note.', 'health'],
  ['[[Marie]] est en arrêt maladie depuis lundi.', 'health'],
])('tells from %j: %s', (text, category) => {
  expect(categories(text)).toEqual([category]);
});

it.each([
  'Krankgeschriebene Mitarbeiter melden sich bis neun Uhr.',
  'Kater Moritz von [[Frau Selim]]: Befund unauffällig, kein Tumor, Tierarztpraxis am Markt.',
  "L'autista [[Marco Zanella]] arriva alle otto.",
  '[[Herr Volt]] misst die Spannung in Volt.',
  'Frau [[Ramadani]] zahlt die Rechnung.',
  'The rule follows the Rehabilitation of Offenders Act, says [[Tom]].',
  '[[Damian]] pyta o syna w biurze.',
  'Der Evangelische Kindergarten bestellt bei [[Frau Koch]] zwei Tische.',
])('says nothing of %j', (text) => {
  expect(categories(text)).toEqual([]);
});

it('gives the places of the words in the text as given', () => {
  const text = 'Frau Sommer ist schwanger.';
  const [hint] = findSpecial(createDocument(text), [
    {
      start: 5,
      end: 11,
      type: 'PERSON',
      confidence: 'certain',
      recogniser: 'test',
      reason: { key: 'test' },
    },
  ]);
  expect(hint?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['schwanger']);
});
