import { describe, expect, it } from 'vitest';
import { excerptAround, looksLikeTable, shows } from './excerpt';

const LINES = Array.from({ length: 2_000 }, (_, i) => `Zeile ${i}`).join('\n');
const shown = (text: string, place: number, brief = false) => {
  const { from, to } = excerptAround(text, place, brief);
  return text.slice(from, to);
};

describe('excerptAround', () => {
  it('shows a short text whole', () => {
    expect(shown('eins\nzwei', 6)).toBe('eins\nzwei');
  });

  it('shows a short text in part when it has to be brief', () => {
    const text = LINES.slice(0, 5_000);
    expect(shown(text, 0, true).split('\n')).toHaveLength(40);
  });

  it('shows whole lines from the start, and counts the rest', () => {
    const excerpt = excerptAround(LINES, 0, false);
    expect(excerpt).toMatchObject({ from: 0, linesBefore: 0, linesAfter: 1_960 });
    expect(shown(LINES, 0).endsWith('Zeile 39')).toBe(true);
  });

  it('shows some lines before a place', () => {
    const place = LINES.indexOf('Zeile 1000');
    const text = shown(LINES, place);
    expect(text.startsWith('Zeile 994\n')).toBe(true);
    expect(excerptAround(LINES, place, false).linesBefore).toBe(994);
    expect(shows(excerptAround(LINES, place, false), place)).toBe(true);
  });

  it('shows the end', () => {
    expect(shown(LINES, LINES.length - 1).endsWith('Zeile 1999')).toBe(true);
  });

  it('cuts a line without breaks, but never a surrogate pair', () => {
    const text = '😀'.repeat(50_000);
    const part = shown(text, 30_001);
    expect(part.length).toBeLessThan(6_000);
    expect(part).toBe('😀'.repeat(part.length / 2));
  });

  it('bears a text of breaks only', () => {
    const excerpt = excerptAround('\n'.repeat(100_000), 50_000, false);
    expect(excerpt.linesBefore + excerpt.linesAfter).toBeGreaterThan(99_000);
  });
});

describe('looksLikeTable', () => {
  it.each([
    ['a;b;c\nd;e;f\ng;h;i\nj;k;l', true],
    ['a\tb\tc\nd\te\tf\ng\th\ti\nj\tk\tl\n', true],
    ['a;b;c\nd;e;f', false],
    ['Guten Tag,\nes geht; ja; so.\nBis bald\nIhre M', false],
    ['', false],
  ])('%j', (text, is) => {
    expect(looksLikeTable(text)).toBe(is);
  });
});
