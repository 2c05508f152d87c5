import { describe, expect, it } from 'vitest';
import { createDocument } from './document';
import type { Recogniser } from './recogniser';
import { RECOGNISERS } from './registry';

/** A small generator (mulberry32) with a fixed seed: the same strings in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Fills a shape: 9 a digit, A a letter, X a letter or digit, all else itself. */
function fill(shape: string, random: () => number): string {
  const pick = (signs: string) => signs.charAt(Math.floor(random() * signs.length));
  return shape.replace(/[9AX]/g, (sign) =>
    pick(sign === '9' ? '0123456789' : sign === 'A' ? LETTERS : `${LETTERS}0123456789`),
  );
}

const byId = (id: string): Recogniser => {
  const found = Object.values(RECOGNISERS)
    .flat()
    .find((recogniser) => recogniser.id === id);
  if (!found) throw new Error(`no recogniser ${id}`);
  return found;
};

const COUNT = 10_000;
/** As many stand in one document, each in a paragraph of its own. */
const AT_ONCE = 100;

/** Share of random strings of the shape, in running text without a label, that are reported at the default. */
function rate(id: string, shape: string): number {
  const recogniser = byId(id);
  const random = generator(20_241_117);
  let reported = 0;
  for (let i = 0; i < COUNT; i += AT_ONCE) {
    const sentences = Array.from(
      { length: AT_ONCE },
      () => `Wir haben dazu ${fill(shape, random)} vermerkt und gehen weiter.`,
    );
    const found = recogniser.find(createDocument(sentences.join('\n\n')));
    reported += found.filter(({ confidence }) => confidence !== 'possible').length;
  }
  return reported / COUNT;
}

/** Shapes with a good check: random ones pass no more often than the check lets chance through. */
const CHECKED: readonly (readonly [string, string, number])[] = [
  ['iban', 'DE99 9999 9999 9999 9999 99', 0.012],
  ['iban', 'AT999999999999999999', 0.012],
  ['credit-card', '9999 9999 9999 9999', 0.1],
  ['de-tax-id', '99999999999', 0.012],
  ['de-pension-insurance', '99999999A999', 0.012],
  ['at-social-insurance', '9999 999999', 0.012],
  ['ch-ahv', '756.9999.9999.99', 0.11],
  ['fr-nir', '199999999999999', 0.012],
  ['it-codice-fiscale', 'AAAAAA99A99A999A', 0.012],
  ['es-dni', '99999999A', 0.05],
  ['pl-pesel', '99999999999', 0.012],
  ['be-national-number', '99.99.99-999.99', 0.02],
  ['cz-birth-number', '999999/9999', 0.015],
];

/** Shapes whose check proves little alone: without a label nothing is reported. */
const WEAK: readonly (readonly [string, string])[] = [
  ['de-health-insurance', 'A999999999'],
  ['credit-card', '9999999999999999'],
  ['nl-bsn', '999999999'],
  ['gb-nhs', '999 999 9999'],
  ['gb-utr', '9999999999'],
  ['de-tax-number', '99999999999'],
  ['ch-ahv', '7569999999999'],
  ['at-social-insurance', '9999999999'],
  ['vat-without-prefix', '99999999999'],
  ['vat-number', 'DE999999999'],
  ['ie-pps', '9999999A'],
  ['nine-digit-tax-id', '999999999'],
  ['lu-matricule', '1999999999999'],
  ['de-document-number', 'XXXXXXXXXX'],
  ['us-ssn', '999 99 9999'],
];

describe('random strings in running text', () => {
  it.each(CHECKED)('%s of shape %s stays below what chance allows', (id, shape, chance) => {
    expect(rate(id, shape)).toBeLessThanOrEqual(chance);
  });

  it.each(WEAK)('%s of shape %s needs a label', (id, shape) => {
    expect(rate(id, shape)).toBe(0);
  });
});
