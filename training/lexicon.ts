import { writeFileSync } from 'node:fs';
import { type Filters, fullLexicon, type Lexicon } from '@/lib/detect/tagger/lexicon';
import { formatFilter, MODEL_FILES } from '@/lib/detect/tagger/model';
import type { Example } from './corpus';
import { buildFilter } from './filter';
import { trainGist } from './gist';
import { subjectHashes } from './subjects';
import { byHash, longSurnames, nameKnowledge, wordKnowledge } from './words';

/** The filter of the words that tell what a text is about. */
export const gistFilter = (levels: ReadonlyMap<number, number>) =>
  buildFilter(levels, { valueBits: 5, fingerprintBits: 10 });

/** Builds all word filters out of the licensed lists and the examples. */
export function buildFilters(examples: readonly Example[]): Filters {
  const names = nameKnowledge();
  const words = wordKnowledge();
  return {
    names: buildFilter(byHash(names), { valueBits: 5, fingerprintBits: 8 }),
    surnames: buildFilter(byHash(longSurnames()), { valueBits: 0, fingerprintBits: 5 }),
    words: buildFilter(byHash(words), { valueBits: 7, fingerprintBits: 7 }),
    subjects: buildFilter(subjectHashes(), { valueBits: 1, fingerprintBits: 15 }),
    gist: gistFilter(trainGist(examples)),
  };
}

/** The lexicon that the product looks words up in. */
export const lexiconOf = (filters: Filters): Lexicon => fullLexicon(filters);

/** Writes the filters to their places in the product. */
export function writeFilters(filters: Filters): void {
  for (const key of ['names', 'surnames', 'words', 'subjects', 'gist'] as const) {
    writeFileSync(`public/${MODEL_FILES[key]}`, formatFilter(filters[key]));
  }
}
