import { expect, it } from 'vitest';
import { findRowDates, findRowNumbers } from './beside-rows';
import { createDocument } from './document';
import type { Candidate } from './recogniser';
import { datesOf } from './recognisers/person/dates';
import { byEnd } from './sorted';

/** A text in which `[[…]]` marks the names, without the marks. */
function unmark(marked: string): { text: string; persons: Candidate[] } {
  const persons: Candidate[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[^\]]*\]\])/)) {
    const name = /^\[\[(.*)\]\]$/.exec(part)?.[1];
    if (name)
      persons.push({
        start: text.length,
        end: text.length + name.length,
        type: 'PERSON',
        confidence: 'certain',
        recogniser: 'test',
        reason: { key: 'test' },
      });
    text += name ?? part;
  }
  return { text, persons };
}

/** The numbers found beside the names. */
function numbers(marked: string): string[] {
  const { text, persons } = unmark(marked);
  return findRowNumbers(createDocument(text), persons).map(({ start, end }) => text.slice(start, end));
}

/** The dates of birth found in rows. */
function births(marked: string): string[] {
  const { text, persons } = unmark(marked);
  const document = createDocument(text);
  return findRowDates(document, byEnd(persons), datesOf(document)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

it.each([
  ['P-3381 [[Traudl Huber]] AOK\nP-3407 [[Semir Begić]] privat', ['P-3381', 'P-3407']],
  ['[[Czerny, Waldemar]];0815-22;31,40\n[[Doğan, Hülya]];0815-37;28,10', ['0815-22', '0815-37']],
  ['[[Scholz Heiderose]] 2-118 17,50\n[[Schulz Heiderose]] 2-181 17,50', ['2-118', '2-181']],
  ['- [[Kolb, Tim]] – QX3106, links\n- [[Weiß, Kim]] – QX3107 (rechts)', ['QX3106', 'QX3107']],
  ['id;client\n1180;[[Zoe Lefevre]]\n1181;[[Max Muller]]', ['1180', '1181']],
  ['socio;nominativo\n0118;[[Caruso Mara]]\n0119;[[Pozzo Ermes]]', []],
])('finds the numbers of a list %j', (text, found) => {
  expect(numbers(text)).toEqual(found);
});

it.each([
  'P-3381 [[Traudl Huber]] AOK',
  'Melder;Gerät;Status\n[[Pia Klein]];NB-0231;offen\n[[Gregor Groß]];PC-0107;zu',
  '[[Anna Klein]] 12 Stück\n[[Ben Groß]] 14 Stück',
  '[[Anna Klein]], 2024-25, Berlin\n[[Ben Groß]] kommt',
  'P-3381 [[Traudl Huber]]\n0815-22 [[Semir Begić]]',
])('finds nothing in %j', (text) => {
  expect(numbers(text)).toEqual([]);
});

it('finds births in rows without a heading', () => {
  expect(births('[[Hassan Ali]] – Kurde – 01.01.1988\n[[Zhang Wei]] – Han – 22.05.1995')).toEqual([
    '01.01.1988',
    '22.05.1995',
  ]);
});

it.each([
  '[[Hassan Ali]] – Kurde – 01.01.1988',
  '[[Anna Klein]] Küche 01.02.2015\n[[Ben Groß]] Etage 01.07.2003',
  '[[Anna Klein]] 01.02.1985 bis 01.03.1986\n[[Ben Groß]] 01.07.1988 bis 01.08.1989',
  'Rechnung 01.02.1985\nLieferung 01.07.1988',
])('takes no dates for births in %j', (text) => {
  expect(births(text)).toEqual([]);
});
