import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber } from './format';
import { resolveLanguage } from './language';
import { defineTable, translator } from './translator';

const table = defineTable(
  {
    plain: 'Abbrechen',
    tool: 'Vor dem Einfügen in {tool}',
    count: { one: '1 Angabe', other: '{n} Angaben' },
  },
  {
    en: {
      plain: 'Cancel',
      tool: 'Before inserting into {tool}',
      count: { one: '1 item', other: '{n} items' },
    },
  },
);

describe('translator', () => {
  const de = translator(table, 'de');
  const en = translator(table, 'en');

  it('says the text of its language', () => {
    expect([de('plain'), en('plain')]).toEqual(['Abbrechen', 'Cancel']);
  });

  it('fills in values, and leaves text that looks like a pattern alone', () => {
    expect(de('tool', { tool: '$& {n}' })).toBe('Vor dem Einfügen in $& {n}');
  });

  it.each([
    [0, '0 Angaben', '0 items'],
    [1, '1 Angabe', '1 item'],
    [2, '2 Angaben', '2 items'],
    [12345, '12.345 Angaben', '12,345 items'],
  ])('counts %i', (n, german, english) => {
    expect([de('count', { n }), en('count', { n })]).toEqual([german, english]);
  });

  it('knows which keys it has, inherited names excluded', () => {
    expect([de.has('plain'), de.has('toString'), de.has('other')]).toEqual([true, false, false]);
  });

  it('gives templates for filling in elements', () => {
    expect([de.template('tool'), de.template('count', 1)]).toEqual([
      'Vor dem Einfügen in {tool}',
      '1 Angabe',
    ]);
  });

  it('does not compile with a missing value, an unknown key or a missing translation', () => {
    // @ts-expect-error {tool} has to be given
    de('tool');
    // @ts-expect-error no such key
    de('nothing');
    // @ts-expect-error English lacks the key
    defineTable({ a: 'A' }, { en: {} });
    // @ts-expect-error plural stays plural
    defineTable({ a: { one: 'A', other: 'B' } }, { en: { a: 'A' } });
    expect(de.language).toBe('de');
  });
});

describe('format', () => {
  it.each([
    ['de', '2026-11-03', '03.11.2026'],
    ['en', '2026-11-03', '3 November 2026'],
    ['de', 'gestern', 'gestern'],
  ] as const)('writes a day in %s', (language, day, written) => {
    expect(formatDay(language, day)).toBe(written);
  });

  it('writes numbers with the separators of the language', () => {
    expect([formatNumber('de', 1234.5), formatNumber('en', 1234.5)]).toEqual(['1.234,5', '1,234.5']);
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['auto', ['de-AT'], 'de'],
    ['auto', ['en-US', 'de'], 'en'],
    ['auto', ['pl-PL', 'en'], 'en'],
    ['auto', ['pl-PL'], 'de'],
    ['auto', [], 'de'],
    ['en', ['de'], 'en'],
  ] as const)('%s with %j', (set, preferred, language) => {
    expect(resolveLanguage(set, preferred)).toBe(language);
  });
});
