import { NUMBER_WORDS, ORDINAL_WORDS } from './aliases';

const BROKEN_OFF = /(?:&[#a-z0-9]{0,6}|<\/?[a-z]{0,6})$/;
const MARKUP = /&(?:nbsp|#160|#xa0|#93|#x5d|rsqb|rbrack|gt);|<\/?(?:b|strong|i|em|code|span)>/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** What may follow a label: "Nr", up to four digits, a genitive s. */
const NUMBER_TAIL = /^(?:n|nr|no|nº|№)?\d{0,4}s?$/;

function prefixesOf(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) for (let i = 1; i <= word.length; i += 1) found.add(word.slice(0, i));
  return found;
}

const NUMBER_PREFIXES = prefixesOf(NUMBER_WORDS.keys());
const ORDINAL_PREFIXES = prefixesOf(ORDINAL_WORDS.keys());

const isNumberTail = (tail: string): boolean =>
  NUMBER_TAIL.test(tail) || NUMBER_PREFIXES.has(tail) || NUMBER_PREFIXES.has(tail.replace(/s$/, ''));

/**
 * Tells whether a piece of text that begins at a word may become a label with a number when more text
 * comes, or could still take on a digit, a bracket or an ending. Rather yes than no: what waits is shown
 * a moment later.
 */
export function createGrowth(labels: Iterable<string>): (rest: string) => boolean {
  const keys = new Set([...labels].map((label) => label.replace(NOT_WORD, '')));
  const prefixes = prefixesOf(keys);
  return (rest) => {
    const plain = rest.toLowerCase().replace(BROKEN_OFF, '').replace(MARKUP, '').replace(NOT_WORD, '');
    if (plain === '' || prefixes.has(plain) || ORDINAL_PREFIXES.has(plain)) return true;
    for (let i = 1; i <= plain.length; i += 1) {
      const [head, tail] = [plain.slice(0, i), plain.slice(i)];
      if (keys.has(head) && isNumberTail(tail)) return true;
      if (ORDINAL_WORDS.has(head) && (prefixes.has(tail) || keys.has(tail.replace(/s$/, '')))) return true;
      if (!prefixes.has(head) && !ORDINAL_PREFIXES.has(head)) return false;
    }
    return false;
  };
}
