import type { Tokens } from '../tagger/tokens';

function isAlike({ text, start, end }: Tokens, i: number, k: number): boolean {
  const from = start[i] as number;
  const other = start[k] as number;
  const length = (end[i] as number) - from;
  if ((end[k] as number) - other !== length) return false;
  for (let n = 0; n < length; n++) if (text.charCodeAt(from + n) !== text.charCodeAt(other + n)) return false;
  return true;
}

/**
 * For each token the first one of the text that is spelled the same: what depends on the spelling alone is
 * worked out there and taken over. Where two words share a place in the table, the second has itself.
 */
export function firstAlike(tokens: Tokens): Int32Array {
  const { count, hash } = tokens;
  const first = new Int32Array(count);
  const mask = (1 << (33 - Math.clz32(count))) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < count; i++) {
    const own = hash[i] as number;
    const slot = (own ^ (own >>> 15)) & mask;
    const known = table[slot] as number;
    if (known < 0) table[slot] = i;
    first[i] = known >= 0 && isAlike(tokens, i, known) ? known : i;
  }
  return first;
}
