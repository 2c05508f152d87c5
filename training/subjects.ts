import { readdirSync, readFileSync } from 'node:fs';
import { subjectHash } from '@/lib/detect/names/subjects';
import { tokenise } from '@/lib/detect/tagger/tokens';
import { nameForms } from './words';

const FOLDER = 'training/lists/subjects';

/** The names of known subjects, each of several words: own lists. */
export function subjectNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The hashes under which the product looks subjects up, without and with umlauts and accents. */
export function subjectHashes(): Map<number, number> {
  const hashes = new Map<number, number>();
  for (const name of subjectNames()) {
    for (const form of nameForms(name)) {
      const hash = subjectHash(tokenise(form));
      if (hash !== undefined) hashes.set(hash, 0);
    }
  }
  return hashes;
}
