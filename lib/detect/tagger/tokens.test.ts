import { describe, expect, it } from 'vitest';
import { hashText } from './hash';
import { SHAPE, tokenise } from './tokens';

const words = (text: string) => {
  const { start, end, count } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe('tokenise', () => {
  it.each([
    ['Frau Müller-Lüdenscheidt,', ['Frau', 'Müller', '-', 'Lüdenscheidt', ',']],
    ['k.meier85@post.de', ['k', '.', 'meier85', '@', 'post', '.', 'de']],
    ['Zeugnis_Ilka.pdf', ['Zeugnis', '_', 'Ilka', '.', 'pdf']],
    ["O'Brien", ['O', "'", 'Brien']],
    ['Nguyễn Thị Hương', ['Nguyễn', 'Thị', 'Hương']],
    ['', []],
    [' \n\t ', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['anna', SHAPE.lower],
    ['Anna', SHAPE.title],
    ['ANNA', SHAPE.upper],
    ['A', SHAPE.initial],
    ['McKay', SHAPE.mixed],
    ['2024', SHAPE.digits],
    ['meier85', SHAPE.alnum],
    ['!', SHAPE.sign],
  ])('tells the shape of %j', (text, shape) => {
    expect(tokenise(text).shape[0]).toBe(shape);
  });

  it('hashes words in lower case, and without the last letter', () => {
    const { hash, stem } = tokenise('MÜLLERS');
    expect(hash[0]).toBe(hashText('müllers'));
    expect(stem[0]).toBe(hashText('müller'));
  });

  it('counts line breaks and blanks before a token', () => {
    const { breaks, spaced } = tokenise('a\n\nb c,');
    expect([...breaks]).toEqual([3, 2, 0, 0]);
    expect([...spaced]).toEqual([1, 1, 1, 0]);
  });

  it('keeps more tokens than half of the signs', () => {
    expect(tokenise('.'.repeat(1000)).count).toBe(1000);
  });
});
