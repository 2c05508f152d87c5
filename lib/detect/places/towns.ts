/** The file of postcodes and towns below the extension's root. The caller loads it. */
export const PLACES_FILE = 'detect/places.bin';

/** Bytes of the bitmaps of postcodes in the file; behind them comes the Bloom filter of names. */
const DE_BYTES = 100_000 / 8;
const ALPINE_BYTES = 10_000 / 8;
const FILTER_START = DE_BYTES + 2 * ALPINE_BYTES;
const HASHES = 4;

let places: Uint8Array | null = null;

/**
 * Takes the file of postcodes and towns. Until then every code of the right length passes for a postcode
 * and no town is listed, so that addresses are found by their form alone.
 * @throws when the bytes are not that file
 */
export function takePlaces(bytes: Uint8Array): void {
  if (bytes.length <= FILTER_START) throw new Error('The list of places is not complete.');
  places = bytes;
}

function hasBit(bytes: Uint8Array, from: number, bit: number): boolean {
  return (((bytes[from + (bit >> 3)] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** Whether a German five-digit postcode exists. */
export function isGermanPostcode(code: string): boolean {
  return code.length === 5 && (!places || hasBit(places, 0, Number(code)));
}

/** Whether a four-digit postcode exists in Austria, Switzerland or Liechtenstein. */
export function isAlpinePostcode(code: string): boolean {
  if (code.length !== 4 || !places) return code.length === 4;
  const bit = Number(code);
  return hasBit(places, DE_BYTES, bit) || hasBit(places, DE_BYTES + ALPINE_BYTES, bit);
}

/** FNV-1a with a mixing end; the same function packs the list. */
function hash(text: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 2246822519);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Whether a lower-case name is a town of DE, AT, CH or LI. Wrongly true for about 2 % of other words. */
export function isTown(name: string): boolean {
  if (!places) return false;
  const size = (places.length - FILTER_START) * 8;
  const first = hash(name, 0);
  const step = (hash(name, 1) | 1) >>> 0;
  for (let k = 0; k < HASHES; k++) {
    if (!hasBit(places, FILTER_START, (first + k * step) % size)) return false;
  }
  return true;
}
