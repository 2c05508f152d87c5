import { readdirSync, readFileSync } from 'node:fs';
import { subjectHash } from '@/lib/detect/names/subjects';
import { SUBJECT_KINDS, type SubjectKind } from '@/lib/detect/tagger/lexicon';
import { tokenise } from '@/lib/detect/tagger/tokens';
import { nameForms } from './words';

const FOLDER = 'training/lists/subjects';

/** Files whose names are those of brands and things, and not of people. */
const THINGS = /^(?:brands|things)\b/;

/** A name of several words and what it is. */
export interface Subject {
  readonly name: string;
  readonly kind: SubjectKind;
}

/** The known subjects: own lists. A name stands in one file only. */
export function knownSubjects(): Subject[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((name): Subject => ({ name, kind: THINGS.test(file) ? 'thing' : 'person' })),
    );
}

/** The hashes under which the product looks subjects up, without and with umlauts and accents, and their kinds. */
export function subjectHashes(): Map<number, number> {
  const hashes = new Map<number, number>();
  for (const { name, kind } of knownSubjects()) {
    for (const form of nameForms(name)) {
      const hash = subjectHash(tokenise(form));
      if (hash !== undefined) hashes.set(hash, Math.max(hashes.get(hash) ?? 0, SUBJECT_KINDS.indexOf(kind)));
    }
  }
  return hashes;
}
