import { cellOf, cellsFor, fingerprint, packCells, type WordFilter } from '@/lib/detect/tagger/filter';

interface Layout {
  readonly valueBits: number;
  /** One of 2^fingerprintBits strange words is taken for one of the list. */
  readonly fingerprintBits: number;
}

/** Peels the words off one by one: a word goes whose cell no other word needs. Undefined when stuck. */
function peel(hashes: readonly number[], seed: number, block: number): [number, number][] | undefined {
  const counts = new Uint32Array(3 * block);
  const mixed = new Int32Array(3 * block);
  hashes.forEach((hash, index) => {
    for (let third = 0; third < 3; third++) {
      const cell = cellOf(hash, seed, third, block);
      counts[cell] = (counts[cell] ?? 0) + 1;
      mixed[cell] = (mixed[cell] ?? 0) ^ index;
    }
  });
  const queue = [...counts.keys()].filter((cell) => counts[cell] === 1);
  const order: [number, number][] = [];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (counts[cell] !== 1) continue;
    const index = mixed[cell] as number;
    order.push([index, cell]);
    for (let third = 0; third < 3; third++) {
      const other = cellOf(hashes[index] as number, seed, third, block);
      counts[other] = (counts[other] as number) - 1;
      mixed[other] = (mixed[other] as number) ^ index;
      if (counts[other] === 1) queue.push(other);
    }
  }
  return order.length === hashes.length ? order : undefined;
}

/** Builds a word filter from word hashes with their values. Deterministic. */
export function buildFilter(
  entries: ReadonlyMap<number, number>,
  { valueBits, fingerprintBits }: Layout,
): WordFilter {
  const cellBits = valueBits + fingerprintBits;
  const hashes = [...entries.keys()].sort((a, b) => a - b);
  const size = cellsFor(hashes.length);
  const block = size / 3;
  for (let seed = 1; seed < 100; seed++) {
    const order = peel(hashes, seed, block);
    if (!order) continue;
    const cells = new Uint16Array(size);
    for (const [index, own] of order.reverse()) {
      const hash = hashes[index] as number;
      let value = (fingerprint(hash, seed, fingerprintBits) << valueBits) | (entries.get(hash) as number);
      for (let third = 0; third < 3; third++) {
        const cell = cellOf(hash, seed, third, block);
        if (cell !== own) value ^= cells[cell] as number;
      }
      cells[own] = value;
    }
    return { bytes: packCells(cells, cellBits), size, cellBits, valueBits, seed };
  }
  throw new Error('The word filter cannot be built: no seed works.');
}
