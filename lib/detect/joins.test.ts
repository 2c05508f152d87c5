import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBroken } from './joins';
import { normalise } from './normalise';

describe('joinBroken', () => {
  it.each([
    ['Herr Ber-\nger kommt', 'Herr Berger kommt'],
    ['Herr Ber-\n   ger kommt', 'Herr Berger kommt'],
    ['M a x i m i l i a n  B e r g e r\nKirchweg 7', 'Maximilian Berger\nKirchweg 7'],
    ['DACHBAU  M O R A W E K', 'DACHBAU  MORAWEK'],
    ['Straße: H a u p t s t r .', 'Straße: Hauptstr .'],
  ])('joins %j', (text, joined) => {
    expect(normalise(text).text).toBe(joined);
  });

  it.each([
    'Vor-\nund Nachname',
    'Mo-\nDi',
    'Punkt-\n- Liste',
    'N W B K',
    'a  b  c  d  e',
    'F\tF\tS\tS\tF',
    'Zeile eins\nZeile zwei',
    'x = a - b',
  ])('leaves %j as it is', (text) => {
    expect(joinBroken(text)).toBeNull();
    expect(normalise(text).text).toBe(text);
  });

  it('gives the range of a joined word in the text as given', () => {
    const text = 'Herr Ber-\nger und M a y e r s kommen';
    const { text: joined, toOriginal } = normalise(text);
    const place = (word: string) => {
      const at = joined.indexOf(word);
      const { start, end } = toOriginal(at, at + word.length);
      return text.slice(start, end);
    };
    expect(place('Berger')).toBe('Ber-\nger');
    expect(place('Mayers')).toBe('M a y e r s');
    expect(place('kommen')).toBe('kommen');
  });

  it('keeps every range inside the original and in order', () => {
    const part = fc.constantFrom('a', 'B', ' ', '  ', '-\n', '\n', 'xy', 'ü', '\u00ad', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const original = parts.join('');
        const { text, toOriginal } = normalise(original);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = toOriginal(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
    );
  });
});
