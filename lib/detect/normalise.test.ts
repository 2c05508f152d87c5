import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, lowerCase } from './document';
import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['IBAN\u00a0DE89\u202f3704', 'IBAN DE89 3704'],
    ['Mu\u0308ller', 'Müller'],
    ['Straf\u00ad\u00adanzeige', 'Strafanzeige'],
    ['0\u200b30', '030'],
    ['１２３', '123'],
    ['a\u2011b', 'a-b'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['ﬁnden', 'finden'],
    ['𝗠𝗮𝘅 𝑀ü𝑙𝑙𝑒𝑟 𝔖', 'Max Müller S'],
    ['😀 \ud835 x', '😀 \ud835 x'],
  ])('makes %j plain', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('maps a range back to the original, removed signs inside included', () => {
    const { text, toOriginal } = normalise('x Mu\u0308l\u00adler y');
    const start = text.indexOf('Müller');
    expect(toOriginal(start, start + 6)).toEqual({ start: 2, end: 10 });
  });

  it('keeps every range inside the original and in order', () => {
    const units = fc.constantFrom(
      'a',
      'ü',
      'u\u0308',
      '\u00ad',
      '\u00a0',
      '\r\n',
      '\r',
      '😀',
      '𝔖',
      '\ud835',
      'ﬃ',
      '９',
      '\u200b',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (parts) => {
        const original = parts.join('');
        const { text, toOriginal } = normalise(original);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = toOriginal(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(i > 0 ? Math.min(last, start) : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
    );
  });
});

describe('lowerCase', () => {
  it.each(['İstanbul', 'STRASSE', 'ẞ', 'Ǆ'])('keeps the length of %j', (text) => {
    expect(lowerCase(text)).toHaveLength(text.length);
  });

  it('gives documents of equal length in all views', () => {
    const document = createDocument('İ O89 Straße');
    expect(document.lower).toHaveLength(document.text.length);
    expect(document.digits).toHaveLength(document.text.length);
  });
});
