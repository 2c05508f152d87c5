import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subjectHash } from '@/lib/detect/names/subjects';
import { lookUp } from '@/lib/detect/tagger/filter';
import { MODEL_FILES, parseFilter } from '@/lib/detect/tagger/model';
import { tokenise } from '@/lib/detect/tagger/tokens';
import { subjectNames } from './subjects';

const NAMES = subjectNames();

describe('the lists of known subjects', () => {
  it('hold names of several words, none twice', () => {
    expect(NAMES.length).toBeGreaterThan(10_000);
    expect(NAMES.filter((name) => subjectHash(tokenise(name)) === undefined)).toEqual([]);
    const seen = new Set<string>();
    const twice = NAMES.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
    expect(twice).toEqual([]);
  });

  it('leave out names that many people bear', () => {
    const known = new Set(NAMES.map((name) => name.toLowerCase()));
    for (const name of ['thomas müller', 'paul smith', 'peter schmidt', 'michael fischer', 'jan de vries'])
      expect(known.has(name), name).toBe(false);
  });

  it('are what the product ships', () => {
    const filter = parseFilter(readFileSync(`public/${MODEL_FILES.subjects}`));
    const isShipped = (name: string) => lookUp(filter, subjectHash(tokenise(name.toLowerCase())) ?? 0) === 0;
    expect(NAMES.filter((name) => !isShipped(name))).toEqual([]);
    expect(isShipped('Ebru Vollrath-Tekin')).toBe(false);
  });
});
