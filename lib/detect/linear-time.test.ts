import { describe, expect, it } from 'vitest';
import { createDocument } from './document';
import type { Candidate } from './recogniser';
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

function once(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/**
 * Whether the long text is done in a time that a linear function of the short one allows. The best of
 * several rounds counts for both, since other work of the machine only ever adds time.
 */
function growsLinearly(onShort: () => void, onLong: () => void): boolean {
  let long = once(onLong);
  if (long < NEGLIGIBLE) return true;
  const short = Math.min(...Array.from({ length: 5 }, () => once(onShort)));
  for (let round = 0; round < 6 && long >= Math.max(NEGLIGIBLE, short * FACTOR); round++) {
    long = Math.min(long, once(onLong));
  }
  return long < Math.max(NEGLIGIBLE, short * FACTOR);
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(HOSTILE)('hostile text of %s', (_, piece) => {
  const short = createDocument(repeated(piece, SHORT));
  const long = createDocument(repeated(piece, LONG));

  it('is read into fields in linear time', () => {
    const read = (length: number) => () => createDocument(repeated(piece, length)).fields.all.length;
    expect(growsLinearly(read(SHORT), read(LONG))).toBe(true);
  });

  it.each(ALL_RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
    'takes %s linear time',
    (_id, recogniser) => {
      short.fields;
      long.fields;
      expect(
        growsLinearly(
          () => recogniser.find(short),
          () => recogniser.find(long),
        ),
      ).toBe(true);
    },
  );

  it('takes the special categories linear time', () => {
    const person: Candidate = {
      start: 0,
      end: 1,
      type: 'PERSON',
      confidence: 'certain',
      recogniser: 'test',
      reason: { key: 'test' },
    };
    expect(
      growsLinearly(
        () => findSpecial(short, [person]),
        () => findSpecial(long, [person]),
      ),
    ).toBe(true);
  });
});
