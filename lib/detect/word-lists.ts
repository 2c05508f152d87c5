import { readSections } from './sections';

/** The file of word lists below the extension's root. The caller loads it. */
export const WORD_LISTS_FILE = 'detect/word-lists.txt';

/** Lists of words by their heading in the file. */
export type WordLists = ReadonlyMap<string, readonly string[]>;

/** Reads the file, in which blanks part words. @throws when a list is empty */
export function parseWordLists(bytes: Uint8Array): WordLists {
  const lists = readSections(bytes, ' ');
  const hasEmpty = [...lists.values()].some((words) => words.length === 0);
  if (lists.size === 0 || hasEmpty) throw new Error('The word lists are not complete.');
  return lists;
}
