import { lazyBits } from './bits';
import { AT_POSTCODES, CH_POSTCODES, DE_POSTCODES, TOWN_FILTER, TOWN_FILTER_BITS } from './data/towns';

const de = lazyBits(DE_POSTCODES);
const at = lazyBits(AT_POSTCODES);
const ch = lazyBits(CH_POSTCODES);
const filter = lazyBits(TOWN_FILTER);
const HASHES = 4;

/** Whether a German five-digit postcode exists. */
export const isGermanPostcode = (code: string): boolean => code.length === 5 && de(Number(code));

/** Whether a four-digit postcode exists in Austria, Switzerland or Liechtenstein. */
export const isAlpinePostcode = (code: string): boolean =>
  code.length === 4 && (at(Number(code)) || ch(Number(code)));

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
  const first = hash(name, 0);
  const step = (hash(name, 1) | 1) >>> 0;
  for (let k = 0; k < HASHES; k++) {
    if (!filter((first + k * step) % TOWN_FILTER_BITS)) return false;
  }
  return true;
}
