/**
 * Values that must not leave, as fingerprints. The page's world gets these alone: from a fingerprint the
 * page can't read a name, and a body is searched for it word by word without knowing the value.
 *
 * Hand-written character tests and no built-in that a page could replace: this also runs in its world.
 */

/** A value of `words` words whose letters and digits hash to `hash`. */
export interface Fingerprint {
  readonly words: number;
  readonly hash: string;
}

/** Shorter values ("Max", "12") occur by chance too often to be searched for. */
const LEAST_CHARACTERS = 4;

/** The word hashes of a text, in order. A word is a run of letters and digits, case counts. */
export function wordHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(((text.length + 1) >> 1) * 2);
  let count = 0;
  let inWord = false;
  let high = 0;
  let low = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (isWordCharacter(code)) {
      if (!inWord) [high, low] = [0x811c9dc5, 0x1b873593];
      inWord = true;
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13);
    } else if (inWord) {
      inWord = false;
      hashes[count++] = high ^ Math.imul(low, 0xc2b2ae35);
    }
  }
  return hashes.subarray(0, count);
}

/**
 * Fingerprints of a value: as it stands, and written together ("DE02 1203" also as "DE021203").
 * Empty for values too short to be told from chance.
 */
export function fingerprintsOf(value: string): Fingerprint[] {
  const together = lettersAndDigits(value);
  if (together.length < LEAST_CHARACTERS) return [];
  const words = wordHashes(value);
  const prints = [{ words: words.length, hash: join(words, 0, words.length) }];
  if (words.length > 1 && hasDigit(together)) {
    prints.push({ words: 1, hash: join(wordHashes(together), 0, 1) });
  }
  return prints;
}

/** How many of the fingerprints occur in a text. */
export function countLeaks(
  text: string,
  prints: ReadonlyMap<string, number>,
  lengths: readonly number[],
): number {
  const words = wordHashes(text);
  let leaks = 0;
  for (const length of lengths) {
    for (let start = 0; start + length <= words.length; start++) {
      if (prints.get(join(words, start, length)) === length) leaks++;
    }
  }
  return leaks;
}

function join(words: Uint32Array, start: number, length: number): string {
  let key = '';
  for (let index = start; index < start + length; index++) key += `${words[index]}.`;
  return key;
}

function lettersAndDigits(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    if (isWordCharacter(text.charCodeAt(index))) result += text[index];
  }
  return result;
}

function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** ASCII letters and digits, and everything from U+00C0 on but multiplication signs and general punctuation. */
function isWordCharacter(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000;
}
