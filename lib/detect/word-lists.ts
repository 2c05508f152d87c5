/** The file of word lists below the extension's root. The caller loads it. */
export const WORD_LISTS_FILE = 'detect/word-lists.txt';

/** Lists of words by their heading in the file. */
export type WordLists = ReadonlyMap<string, readonly string[]>;

/** Reads the file: `[heading]` begins a list, its words stand on the lines below. @throws when a list is empty */
export function parseWordLists(bytes: Uint8Array): WordLists {
  const lists = new Map<string, readonly string[]>();
  let heading = '';
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.startsWith('#')) continue;
    const next = /^\[(.+)\]$/.exec(line)?.[1];
    if (next !== undefined) {
      heading = next;
      lists.set(heading, []);
    } else lists.set(heading, [...(lists.get(heading) ?? []), ...line.split(' ').filter(Boolean)]);
  }
  lists.delete('');
  const empty = [...lists].find(([, words]) => words.length === 0);
  if (lists.size === 0 || empty) throw new Error('The word lists are not complete.');
  return lists;
}
