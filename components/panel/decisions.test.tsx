import { describe, expect, it } from 'vitest';
import { KIND_LOOKS, KIND_OF_TYPE, KINDS } from '@/components/ui/kinds';
import type { FindingType, SpecialHint } from '@/lib/detect/types';
import { panelStrings } from '@/lib/i18n/panel';
import { translator } from '@/lib/i18n/translator';
import type { PanelView } from '@/lib/overlay/protocol';
import type { Entity } from '@/lib/pseudonymise/types';
import { alwaysKept, choose, countChoices, NOTHING_KEPT } from './choices';
import { groupEntities, searchEntities } from './groups';
import { panelTitle } from './heading';
import { secondsLeft } from './seconds-left';
import { shortName } from './short-name';

function entities(...types: readonly FindingType[]): Entity[] {
  return types.map((type, i) => ({
    id: String(i),
    type,
    name: `Wert ${i}`,
    placeholder: `[${type} ${i}]`,
    places: [],
    confidence: 'likely',
    reason: { key: 'shape' },
  }));
}

describe('choices', () => {
  const all = entities('PERSON', 'IBAN', 'EMAIL');

  it('keeps, and replaces after all', () => {
    const kept = choose(NOTHING_KEPT, ['0', '1'], 'kept');
    expect(countChoices(all, kept)).toEqual({ replaced: 1, kept: 2 });
    expect(countChoices(all, choose(kept, ['0'], null))).toEqual({ replaced: 2, kept: 1 });
    expect(NOTHING_KEPT.size).toBe(0);
  });

  it('tells which are kept for good', () => {
    const kept = choose(choose(NOTHING_KEPT, ['0'], 'always'), ['1'], 'once');
    expect(alwaysKept(kept)).toEqual(['0']);
  });
});

describe('groups', () => {
  it('puts what weighs most first and leaves empty kinds out', () => {
    const groups = groupEntities(entities('IBAN', 'PERSON', 'SECRET', 'DATE_OF_BIRTH'));
    expect(groups.map(({ kind }) => kind)).toEqual(['secret', 'person', 'payment']);
  });

  it('finds by value and by placeholder, whatever the case', () => {
    const all = entities('PERSON', 'IBAN');
    expect(searchEntities(all, ' WERT 1 ').map(({ id }) => id)).toEqual(['1']);
    expect(searchEntities(all, '[person').map(({ id }) => id)).toEqual(['0']);
    expect(searchEntities(all, 'nichts')).toEqual([]);
  });

  it('has a look for each kind, and no type that is a special category', () => {
    expect(Object.keys(KIND_LOOKS).sort()).toEqual([...KINDS].sort());
    expect(Object.values(KIND_OF_TYPE)).not.toContain('special');
  });
});

describe('panelTitle', () => {
  const say = translator(panelStrings, 'de');
  const health: SpecialHint = {
    category: 'health',
    places: [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ],
  };
  const many = entities(...Array.from({ length: 61 }, (): FindingType => 'PERSON'));

  it.each<[string, Partial<PanelView>]>([
    ['2 personenbezogene Angaben gefunden', { entities: entities('PERSON', 'IBAN') }],
    ['1 personenbezogene Angabe gefunden', { entities: entities('PERSON') }],
    ['2 Angaben gefunden', { entities: entities('PERSON', 'ORG') }],
    ['3 Angaben, davon 2 besonders geschützt', { entities: entities('PERSON'), special: [health] }],
    ['2 Angaben, darunter Zugangsdaten', { entities: entities('SECRET', 'PERSON') }],
    ['Zugangsdaten bleiben im Haus', { entities: entities('SECRET'), allowOriginal: false }],
    ['61 Angaben zu 61 Personen', { entities: many }],
  ])('%s', (title, change) => {
    const view = { special: [], allowOriginal: true, ...change } as unknown as PanelView;
    expect(panelTitle({ say, view, side: 'original' })).toBe(title);
  });
});

describe('secondsLeft', () => {
  it.each([
    [0, 1_000, null],
    [40, 1_000, null],
    [500, 1_000, 1],
    [500, 3_400, 4],
    [1_000, 2_000, 1],
  ])('%i of 1000 after %i ms', (done, elapsed, left) => {
    expect(secondsLeft({ done, total: 1_000, found: 0 }, elapsed)).toBe(left);
  });
});

describe('shortName', () => {
  it.each([
    ['Lindenstraße 14\n61118  Bad Vilbel', 'Lindenstraße 14 61118 Bad Vilbel'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['😀'.repeat(200), `${'😀'.repeat(80)} …`],
  ])('%j', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
