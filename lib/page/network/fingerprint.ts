/**
 * Values that must not leave, as fingerprints. The page's world gets these alone: from a fingerprint the
 * page can't read a name, and a body is searched for it word by word without knowing the value.
 *
 * Hand-written character tests and no built-in that a page could replace: this also runs in its world.
 */

/** A value of `words` words whose letters and digits hash to the two 32-bit numbers. */
export type Fingerprint = readonly [words: number, high: number, low: number];

/** Shorter values ("Max", "12") occur by chance too often to be searched for. */
const LEAST_CHARACTERS = 4;

/** Two hashes a word, in order. A word is a run of letters and digits; case counts. */
export function wordHashes(text: string): Int32Array {
  const hashes = new Int32Array(text.length + 2);
  let count = 0;
  let inWord = false;
  let high = 0;
  let low = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (isWordCharacter(code)) {
      if (!inWord) {
        inWord = true;
        high = 0x811c9dc5;
        low = 0x1b873593;
      }
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13);
    } else if (inWord) {
      inWord = false;
      hashes[count++] = high;
      hashes[count++] = low;
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
  const prints = [printOf(words, 0, words.length / 2)];
  if (words.length > 2 && hasDigit(together)) prints.push(printOf(wordHashes(together), 0, 1));
  return prints;
}

/** The fingerprint of `length` words from word `start` on. */
function printOf(words: Int32Array, start: number, length: number): Fingerprint {
  let high = length;
  let low = ~length;
  for (let index = 2 * start; index < 2 * (start + length); index += 2) {
    high = Math.imul(high ^ (words[index] ?? 0), 0x27d4eb2f) ^ (high >>> 15);
    low = Math.imul(low ^ (words[index + 1] ?? 0), 0x165667b1) ^ (low >>> 13);
  }
  return [length, high, low];
}

/** A set of fingerprints to search texts for. */
export class PrintTable {
  readonly size: number;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly lengths: readonly number[];

  constructor(prints: readonly Fingerprint[]) {
    this.size = prints.length;
    let capacity = 16;
    while (capacity < 2 * prints.length) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(3 * capacity);
    for (const print of prints) this.add(print);
    this.lengths = [...new Set(prints.map(([words]) => words))];
  }

  /** How many places of a text hold one of the values. */
  countIn(text: string): number {
    const words = wordHashes(text);
    let count = 0;
    for (const length of this.lengths) {
      for (let start = 0; 2 * (start + length) <= words.length; start++) {
        if (this.has(printOf(words, start, length))) count++;
      }
    }
    return count;
  }

  private add(print: Fingerprint): void {
    const slot = this.slotOf(print);
    for (let part = 0; part < 3; part++) this.slots[slot + part] = print[part] ?? 0;
  }

  private has(print: Fingerprint): boolean {
    return this.slots[this.slotOf(print)] !== 0;
  }

  /** Where the print stands, or the free slot where it would (open addressing; `words` is never 0). */
  private slotOf([words, high, low]: Fingerprint): number {
    for (let index = high & this.mask; ; index = (index + 1) & this.mask) {
      const slot = 3 * index;
      const { [slot]: w = 0, [slot + 1]: h, [slot + 2]: l } = this.slots;
      if (w === 0 || (w === words && h === high && l === low)) return slot;
    }
  }
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
