import { expect, it } from 'vitest';
import { findRowNumbers } from './beside-rows';
import { createDocument } from './document';
import type { Candidate } from './recogniser';

/** The numbers found in a text in which `[[…]]` marks the names. */
function numbers(marked: string): string[] {
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
  return findRowNumbers(createDocument(text), persons).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['P-3381 [[Traudl Huber]] AOK\nP-3407 [[Semir Begić]] privat', ['P-3381', 'P-3407']],
  ['[[Czerny, Waldemar]];0815-22;31,40\n[[Doğan, Hülya]];0815-37;28,10', ['0815-22', '0815-37']],
  ['[[Scholz Heiderose]] 2-118 17,50\n[[Schulz Heiderose]] 2-181 17,50', ['2-118', '2-181']],
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
