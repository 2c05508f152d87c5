/** Start value of a running hash (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash after one more UTF-16 unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a whole string, as the tokeniser makes it of a word in lower case. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3, by A. Appleby, public domain). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
