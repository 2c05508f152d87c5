import { describe, expect, it, vi } from 'vitest';
import { createDocument } from './document';
import { createIdentifierScan, scanSegment } from './identifiers';
import { segmentsOf } from './segments';

const PARAGRAPHS = [
  'Sehr geehrte Frau Sommer, Ihre Kundennummer K-2204871 und Ihr Vertrag WV-3350-17 laufen weiter.',
  'Name;Geburtsdatum;IBAN\nKlein;03.11.1971;DE89 3704 0044 0532 0130 00\nGroß;24.11.1989;AT61 1904 3002 3457 3201',
  'Der Aufbau dauert etwa drei Tage, danach prüfen wir die Anlage und schreiben ein Protokoll.',
  'Tel. 030 1234567, Fax -15, mobil 0171-6620943\nLindengasse 9, 4600 Wels',
  'Agent: Ihre Kundennummer bitte?\nKunde: Moment, 77-40312-B.\nAgent: Danke.',
  'Das Kennwort ist Balkon!Tuer2024, der Benutzer b.schuster, Wagen F-HK 2207.',
  'Preise gelten netto ab Werk, Lieferung frei Haus ab 500 Euro, Muster auf Anfrage.',
];

/** A small generator (mulberry32) with a fixed seed. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function longText(random: (below: number) => number, paragraphs: number): string {
  const pick = () => PARAGRAPHS[random(PARAGRAPHS.length)] ?? '';
  return Array.from({ length: paragraphs }, (_, i) => `${i}. ${pick()}`).join('\n\n');
}

/** Types, deletes or pastes something anywhere, as people do. */
function edit(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const cut = random(3) === 0 ? random(80) : 0;
  const typed = ['', 'x', ' 12', '\n\n', ' Tel. 0221 998877', '\n\nKundennummer 88121'][random(6)] ?? '';
  return text.slice(0, at) + typed + text.slice(at + cut);
}

describe('segments', () => {
  it('cover a text without gaps and end at empty lines', () => {
    const text = longText(generator(1), 400);
    const segments = segmentsOf(text);
    expect(segments.length).toBeGreaterThan(4);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start } of segments.slice(1)) expect(text.slice(start - 2, start)).toBe('\n\n');
  });

  it('leave a short text and a text without empty lines whole', () => {
    expect(segmentsOf('kurz\n\nund gut').length).toBe(1);
    expect(segmentsOf('eine Zeile\n'.repeat(5000)).length).toBe(1);
  });
});

describe('the search for identifiers', () => {
  it('finds in segments what one look at the whole text finds', () => {
    const document = createDocument(longText(generator(2), 130));
    const key = ({ start, end, recogniser }: { start: number; end: number; recogniser: string }) =>
      `${start} ${end} ${recogniser}`;
    const parted = createIdentifierScan(undefined)(document).map(key).sort();
    expect(parted).toEqual([...scanSegment(document)].map(key).sort());
  });

  it('reads only the segments around a change again', () => {
    const scan = vi.fn(scanSegment);
    const find = createIdentifierScan(undefined, scan);
    const text = longText(generator(3), 330);
    find(createDocument(text));
    const all = scan.mock.calls.length;
    expect(all).toBeGreaterThan(4);
    find(createDocument(text));
    expect(scan).toHaveBeenCalledTimes(all);
    const middle = text.indexOf('\n\n', text.length / 2) + 2;
    find(createDocument(`${text.slice(0, middle)}Neu: Kundennummer 4711.\n\n${text.slice(middle)}`));
    expect(scan.mock.calls.length - all).toBeLessThanOrEqual(3);
  });

  it('gives the result of a full scan after any row of changes', () => {
    const random = generator(4);
    const typing = createIdentifierScan(undefined);
    let text = longText(random, 110);
    for (let i = 0; i < 9; i++) {
      const document = createDocument(text);
      expect(typing(document)).toEqual(createIdentifierScan(undefined)(document));
      text = edit(text, random);
    }
  });
});
