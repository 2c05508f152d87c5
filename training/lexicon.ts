import { writeFileSync } from 'node:fs';
import type { WordFilter } from '@/lib/detect/tagger/filter';
import { fullLexicon, type Lexicon } from '@/lib/detect/tagger/lexicon';
import { formatFilter, MODEL_FILES } from '@/lib/detect/tagger/model';
import { buildFilter } from './filter';
import { byHash, longSurnames, nameKnowledge, wordKnowledge } from './words';

/** The word filters of the product. */
export interface Filters {
  readonly names: WordFilter;
  readonly surnames: WordFilter;
  readonly words: WordFilter;
}

/** Builds all word filters out of the licensed lists. */
export function buildFilters(): Filters {
  const names = nameKnowledge();
  const words = wordKnowledge();
  return {
    names: buildFilter(byHash(names), { valueBits: 5, fingerprintBits: 8 }),
    surnames: buildFilter(byHash(longSurnames()), { valueBits: 0, fingerprintBits: 5 }),
    words: buildFilter(byHash(words), { valueBits: 7, fingerprintBits: 7 }),
  };
}

/** The lexicon that the product looks words up in. */
export const lexiconOf = ({ names, surnames, words }: Filters): Lexicon =>
  fullLexicon(names, surnames, words);

/** Writes the filters to their places in the product. */
export function writeFilters(filters: Filters): void {
  for (const key of ['names', 'surnames', 'words'] as const) {
    writeFileSync(`public/${MODEL_FILES[key]}`, formatFilter(filters[key]));
  }
}
