import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/pseudonymise/types';
import { marksOf, segmentsIn } from './marks';

function entity(id: string, ...places: readonly (readonly [number, number])[]): Entity {
  return {
    id,
    type: 'PERSON',
    name: id,
    placeholder: `[${id}]`,
    places: places.map(([start, end]) => ({ start, end, replacement: `[${id}]` })),
    confidence: 'likely',
    reason: { key: 'context' },
  };
}

const TEXT = 'Anna trifft Ben, Anna lacht.';
const anna = entity('Anna', [0, 4], [17, 21]);
const ben = entity('Ben', [12, 15]);
const cut = (from: number, to: number, marks = marksOf({ entities: [ben, anna], special: [] })) =>
  segmentsIn(TEXT, marks, from, to).map(({ text, mark }) => (mark ? `<${text}>` : text));

describe('marksOf', () => {
  it('lists all places in the order of the text', () => {
    const marks = marksOf({ entities: [ben, anna], special: [] });
    expect(marks.map(({ start }) => start)).toEqual([0, 12, 17]);
  });

  it.each([
    ['the hint around it', 10, 16],
    ['the hint inside it', 13, 14],
    ['the hint at its start', 12, 14],
  ])('keeps the entity rather than %s', (_name, start, end) => {
    const special = [{ category: 'health', places: [{ start, end }] }] as const;
    const marks = marksOf({ entities: [ben], special });
    expect(marks).toEqual([{ start: 12, end: 15, entity: ben, replacement: '[Ben]' }]);
  });

  it('keeps a hint that touches nothing', () => {
    const special = [{ category: 'health', places: [{ start: 5, end: 11 }] }] as const;
    expect(marksOf({ entities: [ben], special })).toHaveLength(2);
  });
});

describe('segmentsIn', () => {
  it('cuts the whole text without losing a letter', () => {
    expect(cut(0, TEXT.length)).toEqual(['<Anna>', ' trifft ', '<Ben>', ', ', '<Anna>', ' lacht.']);
  });

  it('cuts a part, and marks at its edges', () => {
    expect(cut(2, 14)).toEqual(['<na>', ' trifft ', '<Be>']);
  });

  it('leaves marks before and behind out', () => {
    expect(cut(5, 11)).toEqual(['trifft']);
  });

  it('gives a text without marks as one piece', () => {
    expect(cut(0, TEXT.length, [])).toEqual([TEXT]);
  });
});
