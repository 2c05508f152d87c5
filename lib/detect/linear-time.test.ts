import { describe, expect, it } from 'vitest';
import { createDocument } from './document';
import { ALL_RECOGNISERS } from './registry';
import { findSpecial } from './special/special';

/** Texts that make careless patterns go back again and again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['digits and hyphens', '12-'],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['capital words', 'Aa '],
  ['words and numbers', 'Am 1 '],
  ['postcodes', '12345 A'],
  ['at signs', 'a@'],
  ['dots', 'a.'],
  ['links', 'https://a?t='],
  ['quotes', '"a":"'],
  ['tags', '<a>'],
  ['equals', 'a='],
  ['bars', 'a|'],
  ['semicolons', 'a1;'],
  ['line breaks', '\n'],
  ['labels', 'kundennummer '],
  ['passwords', 'passwort ist '],
  ['number words', 'null eins '],
  ['spoken addresses', 'a punkt at b punkt '],
  ['hex', 'a0:'],
  ['stars', '* '],
  ['brackets', '(0'],
  ['dates', '1.1.'],
  ['keys', 'a!1'],
  ['machine-readable', 'P<'],
  ['dotted form', 'geb. am......'],
];

const SHORT = 12_500;
const LONG = 50_000;
/** Four times the text may take four times as long, with room for noise; a square would be sixteen. */
const FACTOR = 11;
/** Below this many milliseconds noise rules. */
const NEGLIGIBLE = 25;

function time(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
    if (best < NEGLIGIBLE) return best;
  }
  return best;
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(HOSTILE)('hostile text of %s', (_, piece) => {
  const short = createDocument(repeated(piece, SHORT));
  const long = createDocument(repeated(piece, LONG));

  it('is read into fields in linear time', () => {
    const grown = time(() => createDocument(repeated(piece, LONG)).fields.all.length);
    const base = time(() => createDocument(repeated(piece, SHORT)).fields.all.length);
    expect(grown).toBeLessThan(Math.max(NEGLIGIBLE, base * FACTOR));
  });

  it.each(ALL_RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
    'takes %s linear time',
    (_id, recogniser) => {
      short.fields;
      long.fields;
      const grown = time(() => recogniser.find(long));
      if (grown < NEGLIGIBLE) return;
      expect(grown).toBeLessThan(Math.max(NEGLIGIBLE, time(() => recogniser.find(short)) * FACTOR));
    },
  );

  it('takes the special categories linear time', () => {
    const person = {
      start: 0,
      end: 1,
      type: 'PERSON',
      confidence: 'certain',
      recogniser: 'x',
      reason: { key: 'x' },
    } as const;
    const grown = time(() => findSpecial(long, [person]));
    if (grown < NEGLIGIBLE) return;
    expect(grown).toBeLessThan(Math.max(NEGLIGIBLE, time(() => findSpecial(short, [person])) * FACTOR));
  });
});
