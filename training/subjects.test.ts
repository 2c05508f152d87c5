import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subjectHash } from '@/lib/detect/names/subjects';
import { lookUp } from '@/lib/detect/tagger/filter';
import { SUBJECT_KINDS } from '@/lib/detect/tagger/lexicon';
import { MODEL_FILES, parseFilter } from '@/lib/detect/tagger/model';
import { tokenise } from '@/lib/detect/tagger/tokens';
import { knownSubjects } from './subjects';

const SUBJECTS = knownSubjects();
const NAMES = SUBJECTS.map(({ name }) => name);

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
    const kindOf = (name: string) =>
      SUBJECT_KINDS[lookUp(filter, subjectHash(tokenise(name.toLowerCase())) ?? 0)];
    expect(NAMES.filter((name) => kindOf(name) === undefined)).toEqual([]);
    expect(SUBJECTS.filter(({ name, kind }) => kind === 'person' && kindOf(name) !== 'person')).toEqual([]);
    expect(kindOf('Leroy Merlin')).toBe('thing');
    expect(kindOf('Ebru Vollrath-Tekin')).toBeUndefined();
  });
});
