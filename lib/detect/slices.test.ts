import { describe, expect, it } from 'vitest';
import { createDetector, type Detector } from './detect';
import { detectInSlices, type SliceProgress } from './slices';
import type { DetectOptions, Finding } from './types';

const OPTIONS: DetectOptions = { sensitivity: 'balanced', allowList: [] };
const FILLER = 'Dieser Satz sagt nichts über irgendwen und füllt nur den Platz aus.\n';

function drain(scan: ReturnType<typeof detectInSlices>) {
  const progress: SliceProgress[] = [];
  for (;;) {
    const step = scan.next();
    if (step.done) return { detection: step.value, progress };
    progress.push(step.value);
  }
}

/** Finds each `#` run, and notes what it was given to read. */
function hashes(): Detector & { readonly read: string[] } {
  const read: string[] = [];
  const toFinding = (start: number, end: number): Finding => ({
    start,
    end,
    type: 'CUSTOMER_ID',
    confidence: 'certain',
    recogniser: 'hashes',
    reason: { key: 'shape' },
  });
  const detect = (text: string) => {
    read.push(text);
    const findings = [...text.matchAll(/#+/g)].map(({ index, 0: run }) =>
      toFinding(index, index + run.length),
    );
    const places = [...text.matchAll(/krank/g)].map(({ index }) => ({ start: index, end: index + 5 }));
    return { findings, special: places.length > 0 ? [{ category: 'health' as const, places }] : [] };
  };
  return { version: 'test', detect, read };
}

const scan = (text: string, detector: Detector = hashes()) => drain(detectInSlices(detector, text, OPTIONS));

describe('detectInSlices', () => {
  it('gives what one scan gives', () => {
    const detector = createDetector();
    const mail = 'IBAN: DE02 1203 0000 0000 2020 51, Mail: anna.keller@example.com\n';
    const text = `${mail}${FILLER.repeat(40)}`.repeat(40);
    expect(text.length).toBeGreaterThan(110_000);
    const { findings } = scan(text, detector).detection;
    expect(findings).toHaveLength(80);
    expect(findings).toEqual(detector.detect(text, OPTIONS).findings);
  });

  it('finds each place once, wherever the slices meet', () => {
    const text = 'aa ## '.repeat(40_000);
    const { findings } = scan(text).detection;
    expect(findings).toHaveLength(40_000);
    expect(findings.every(({ start, end }) => text.slice(start, end) === '##')).toBe(true);
  });

  it('keeps a place whole that reaches over the end of a slice', () => {
    const text = `${'a'.repeat(49_999)}####${'b'.repeat(60_000)}`;
    expect(scan(text).detection.findings).toMatchObject([{ start: 49_999, end: 50_003 }]);
  });

  it('never cuts a surrogate pair', () => {
    const detector = hashes();
    scan(`a${'😀'.repeat(80_000)}`, detector);
    expect(detector.read.length).toBeGreaterThan(2);
    expect(detector.read.every((text) => text.isWellFormed())).toBe(true);
  });

  it('hands the head of a table to each slice, and counts nothing of it', () => {
    const detector = hashes();
    const text = `${FILLER}\nName;Nummer #\n${'Anna;12\n'.repeat(20_000)}`;
    const { findings } = scan(text, detector).detection;
    expect(findings).toHaveLength(1);
    expect(detector.read.slice(1).every((part) => part.startsWith('Name;Nummer #\n'))).toBe(true);
  });

  it('tells how far it is, up to the end', () => {
    const { progress } = scan('aa ## '.repeat(40_000));
    expect(progress.length).toBeGreaterThan(4);
    expect(progress.map(({ done }) => done)).toEqual(
      [...progress.map(({ done }) => done)].sort((a, b) => a - b),
    );
    expect(progress.at(-1)).toEqual({ done: 240_000, total: 240_000, found: 40_000 });
  });

  it('joins hints of a category', () => {
    const { special } = scan(`krank ${FILLER.repeat(2_000)} krank`).detection;
    expect(special).toHaveLength(1);
    expect(special[0]?.places).toHaveLength(2);
  });

  it('bears an empty text', () => {
    expect(scan('')).toEqual({ detection: { findings: [], special: [] }, progress: [] });
  });
});
