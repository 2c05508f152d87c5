/**
 * Packs postcodes and town names of Germany, Austria, Switzerland and Liechtenstein into
 * `public/detect/places.bin`: a bitmap of existing postcodes a country and a Bloom filter of names.
 *
 *   node scripts/build-towns.mjs [folder with places/*.tsv]
 *
 * Source: GeoNames (geonames.org), CC BY 4.0. The result is the same for the same input.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? join(process.env.SCHLEUSE_SHARED ?? '../shared', 'data/places');
if (!existsSync(folder)) {
  console.error(`No place data at ${folder}. Give the folder as an argument or set SCHLEUSE_SHARED.`);
  process.exit(2);
}

const BITS_PER_NAME = 8;
const HASHES = 4;

const rows = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Names under which a town is written: the whole name and the part before additions. */
function namesOf(place) {
  const name = place
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+\d+$/, '');
  const short = name
    .split(/[,(/]| (?:am|an der|an|im|in der|in|ob der|bei|b\.|a\.|vor der|unter) /)[0]
    .trim();
  return [name.split(/[,(/]/)[0].trim(), short, ...(name.includes(', ') ? [name.split(', ')[1]] : [])].filter(
    (n) => n.length > 1,
  );
}

function bitmap(codes, size) {
  const bits = new Uint8Array(size / 8);
  for (const code of codes) bits[code >> 3] |= 1 << (code & 7);
  return bits;
}

function hash(text, seed) {
  let value = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 2246822519);
  return (value ^ (value >>> 13)) >>> 0;
}

const de = rows('de-towns.tsv');
const at = rows('at-towns.tsv');
const ch = [...rows('ch-towns.tsv'), ...rows('li-towns.tsv')];
const names = [...new Set([...de, ...at, ...ch].flatMap(([, place]) => namesOf(place)))].sort();
const size = Math.ceil((names.length * BITS_PER_NAME) / 8) * 8;
const filter = new Uint8Array(size / 8);
for (const name of names) {
  const [a, b] = [hash(name, 0), (hash(name, 1) | 1) >>> 0];
  for (let k = 0; k < HASHES; k++) {
    const bit = (a + k * b) % size;
    filter[bit >> 3] |= 1 << (bit & 7);
  }
}

const codes = (towns, count) =>
  bitmap(
    towns.map(([code]) => Number(code)),
    count,
  );
writeFileSync(
  'public/detect/places.bin',
  Buffer.concat([codes(de, 100_000), codes(at, 10_000), codes(ch, 10_000), filter]),
);
console.log(`${names.length} names, ${size / 8} bytes`);
