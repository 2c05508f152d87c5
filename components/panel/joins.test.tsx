import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/pseudonymise/types';
import { joinOf, partnersOf, partsOf } from './joins';

const TEXT = 'Max Müller zahlt, Herr Müller klagt, Müllers Anwalt auch. Thomas aus Kiel und Thomas aus Ulm.';

function entity(name: string, surfaces: readonly string[], more: Partial<Entity> = {}): Entity {
  let from = 0;
  const places = surfaces.map((surface) => {
    const start = TEXT.indexOf(surface, from);
    from = start + surface.length;
    return { start, end: from, replacement: '[Person 1]' };
  });
  const rest = { confidence: 'likely', reason: { key: 'context' } } as const;
  return { id: name, type: 'PERSON', name, placeholder: '[Person 1]', places, ...rest, ...more };
}
const MAX = entity('Max Müller', ['Max Müller', 'Müller', 'Müllers']);
const THOMAS = entity('Thomas', ['Thomas', 'Thomas']);

describe('partnersOf', () => {
  it('names those with a common word first, and nobody of another kind', () => {
    const anna = entity('Anna Kos', []);
    const eva = entity('Eva Müller', []);
    const firm = entity('Müller GmbH', [], { type: 'ORG' });
    expect(partnersOf(MAX, [MAX, anna, firm, eva]).map(({ name }) => name)).toEqual([
      'Eva Müller',
      'Anna Kos',
    ]);
  });
});

describe('joinOf', () => {
  const old = entity('Anna Kos', [], { known: true });
  it.each([
    ['the one pointed at', MAX, THOMAS, 'Thomas'],
    ['the one that was given out', old, MAX, 'Anna Kos'],
    ['the one that was given out', MAX, old, 'Anna Kos'],
  ])('keeps the placeholder of %s', (_, one, other, into) => {
    expect(joinOf(one, other).into).toBe(into);
  });
});

describe('partsOf', () => {
  it('lists the other forms with their number', () => {
    expect(partsOf(MAX, TEXT).map(({ label, count }) => [label, count])).toEqual([
      ['Müller', 1],
      ['Müllers', 1],
    ]);
  });
  it('lists later places where there is one form, by what stands around them', () => {
    expect(partsOf(THOMAS, TEXT).map(({ label, place }) => [label, place.start])).toEqual([
      ['… aus Kiel und Thomas aus Ulm. …', TEXT.lastIndexOf('Thomas')],
    ]);
  });
  it('has nothing for a single place', () => {
    expect(partsOf(entity('Anna', ['Thomas']), TEXT)).toEqual([]);
  });
});
