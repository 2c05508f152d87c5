import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { findBesideNames } from './beside-names';
import { createDocument } from './document';
import type { Candidate } from './recogniser';
import { ALL_RECOGNISERS } from './registry';
import { findSpecial } from './special/special';
import { loadModel } from './tagger/load-model';
import { findValues } from './values/find-values';
import { VALUE_KINDS } from './values/kinds';

/** Texts that make careless patterns go back again and again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['digits and hyphens', '12-'],
  ['letters', 'a'],
  ['spaced letters', 'a '],
  ['torn words', 'ab-\nc'],
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

const PERSON: Candidate = {
  start: 0,
  end: 1,
  type: 'PERSON',
  confidence: 'certain',
  recogniser: 'test',
  reason: { key: 'test' },
};
const { values: MODELS } = await loadModel(async (path) => new Uint8Array(readFileSync(`public/${path}`)));

const SHORT = 10_000;
const LONG = 40_000;
const TIMES = LONG / SHORT;
/** What the long text may take of the time for as many short ones; a square would take four times as long. */
const FACTOR = 2.75;
const ROUNDS = 7;
/** Rows of the short table. */
const ROWS = 750;
/** Below this many milliseconds of the processor noise rules. */
const NEGLIGIBLE = 25;

function once(work: () => void): number {
  const begin = cpuUsage();
  work();
  return cpuUsage(begin).user / 1000;
}

/**
 * Whether the long text is done in a time that a linear function of the short one allows, in any of several
 * rounds. Time of the processor, since a busy machine makes the clock's long; that of other threads counts in it,
 * so both sides of a round run one right behind the other and equally long.
 */
function growsLinearly(onShort: () => void, onLong: () => void): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    const long = once(onLong);
    if (long < NEGLIGIBLE) return true;
    const short = once(() => {
      for (let time = 0; time < TIMES; time++) onShort();
    });
    if (long < short * FACTOR) return true;
  }
  return false;
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

  it('takes every recogniser linear time', () => {
    expect([short.fields.all.length, long.fields.all.length].every(Number.isInteger)).toBe(true);
    const slow = ALL_RECOGNISERS.filter(
      (recogniser) =>
        !growsLinearly(
          () => recogniser.find(short),
          () => recogniser.find(long),
        ),
    );
    expect(slow.map(({ id }) => id)).toEqual([]);
  });

  it('takes the special categories linear time', () => {
    expect(
      growsLinearly(
        () => findSpecial(short, [PERSON]),
        () => findSpecial(long, [PERSON]),
      ),
    ).toBe(true);
  });

  it.each(VALUE_KINDS)('takes the $id that no label announces linear time', (kind) => {
    expect(
      growsLinearly(
        () => findValues(kind, short, [PERSON], MODELS[kind.id]),
        () => findValues(kind, long, [PERSON], MODELS[kind.id]),
      ),
    ).toBe(true);
  });
});

const NAME = 'Anna Muster';
const NAMES_IN_ROW = 10;
/** What stands behind the last name of each row in a table of people, and who finds it. */
const TABLES: readonly (readonly [string, string])[] = [
  [';14.03.1985', 'date-beside-name'],
  [', 985 555 033', 'phone-beside-name'],
];

/** Searches a table of people whose names are known. */
function searchIn(value: string, rows: number) {
  const row = `${Array(NAMES_IN_ROW).fill(NAME).join('/')}${value}\n`;
  const document = createDocument(row.repeat(rows));
  const persons = [...document.text.matchAll(new RegExp(NAME, 'g'))].map(
    ({ index }): Candidate => ({ ...PERSON, start: index, end: index + NAME.length }),
  );
  return () => findBesideNames(document, persons);
}

describe.each(TABLES)('long table of names with "%s"', (value, recogniser) => {
  const inShort = searchIn(value, ROWS);
  const inLong = searchIn(value, ROWS * TIMES);

  it('is read to the last row', () => {
    const found = inLong();
    expect(found).toHaveLength(ROWS * TIMES);
    expect(new Set(found.map((candidate) => candidate.recogniser))).toEqual(new Set([recogniser]));
  });

  it('is read in linear time', () => {
    expect(growsLinearly(inShort, inLong)).toBe(true);
  });
});
