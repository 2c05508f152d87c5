import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from './detect';
import type { DetectOptions, Sensitivity } from './types';

const detector = createDetector();
const balanced: DetectOptions = { sensitivity: 'balanced', allowList: [] };
const found = (text: string, options: Partial<DetectOptions> = {}) =>
  detector
    .detect(text, { ...balanced, ...options })
    .findings.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('detect', () => {
  it('finds identifiers at their place in the text as given', () => {
    const text = 'IBAN\u00a0DE89\u00a03704 0044 0532 0130\u00a000, Tel. 030\u200b 1234567';
    expect(found(text)).toEqual(['IBAN DE89\u00a03704 0044 0532 0130\u00a000', 'PHONE 030\u200b 1234567']);
  });

  it.each([
    'Commit 9fceb02d0ae598e95dc970b74767f19372d61af8, UUID 123e4567-e89b-12d3-a456-426614174000',
    'Version 12.4.1.2 vom 03.04.2024, DIN EN ISO 9001:2015, § 28 Abs. 1 BGB',
    'EAN 4006381333931, 12 Stück zu 1.234,56 EUR, Rechnung 2024-00871',
    'M10 20 L30,40 C50 60 70 80 90 100z',
    '2024-05-17T08:02:11Z INFO 200 GET /api/v2/items',
    'Der Termin ist am 24.12.2024 um 18:30 Uhr in Raum 3.14.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reports no value of the allow list, whatever its case', () => {
    const text = 'Mail an Info@Firma.example bitte';
    expect(found(text)).toEqual(['EMAIL Info@Firma.example']);
    expect(found(text, { allowList: ['info@firma.EXAMPLE'] })).toEqual([]);
  });

  it('reports own terms and patterns', () => {
    const text = 'Projekt Nordlicht mit PRJ-1234 und PRJ-12';
    expect(found(text, { ownTerms: ['projekt nordlicht', 'PRJ-####'] })).toEqual([
      'OWN_TERM Projekt Nordlicht',
      'OWN_TERM PRJ-1234',
    ]);
  });

  it('finds more when stricter and less when sparing', () => {
    const text =
      'Im Garten 3 Bäume. Die Nummer 123456780 und das Kennzeichen F-HK 2207, IBAN DE89370400440532013000';
    const sizes = (['strict', 'balanced', 'sparing'] satisfies Sensitivity[]).map(
      (sensitivity) => found(text, { sensitivity }).length,
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
    expect(sizes[1]).toBeGreaterThanOrEqual(sizes[2] ?? 0);
    expect(sizes[2]).toBeGreaterThan(0);
  });

  it('gives sorted findings that never overlap, inside any text', () => {
    const pieces = fc.constantFrom(
      'DE89 3704 0044 0532 0130 00',
      '030 1234567',
      'a@b.de',
      '\n',
      ' ',
      ';',
      'Kundennr. 4711',
      'Am Markt 5',
      '12345 Berlin',
      '😀',
      'geb. 1.2.1980',
      '192.168.1.7',
      'Passwort: Abc!12',
      '\u0000',
      '"',
      '{',
      'Name',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of detector.detect(text, { ...balanced, sensitivity: 'strict' }).findings) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
