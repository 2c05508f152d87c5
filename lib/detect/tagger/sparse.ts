/** Numbers in a row. */
const WIDTH = 4;
/** Added to each number of a row, so that it is a byte and none borrows from the next when rows are added. */
export const ZERO = 128;

/**
 * Rows of four small numbers for a few of many buckets. A bit tells whether a bucket has a row; counting the
 * bits before it gives the place of the row. Keeps what is read at random small enough for the processor's cache.
 */
export interface SparseRows {
  /**
   * Two numbers for each 32 buckets, side by side because both are read at once: a bit for each bucket that has
   * a row, and the place of the row of the first of them.
   */
  readonly index: Uint32Array;
  /** A row each, its numbers as bytes. The first is the row of all buckets without one: zeros. */
  readonly rows: Int32Array;
}

/** Bits that are set in a word of 32 (Warren, "Hacker's Delight", 5-1). */
function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** The place of a bucket's row; 0, the row of zeros, when it has none. Without a branch: nothing foresees it. */
export function rowOf(index: Uint32Array, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const word = index[at] as number;
  const bit = bucket & 31;
  const row = (index[at + 1] as number) + bitCount(word & ((1 << bit) - 1));
  return row & -((word >>> bit) & 1);
}

/** The index of the used buckets, and how many rows it needs with that of zeros. */
function indexOf(used: Uint32Array): { index: Uint32Array; count: number } {
  const index = new Uint32Array(2 * used.length);
  let count = 1;
  used.forEach((word, i) => {
    index[2 * i] = word;
    index[2 * i + 1] = count;
    count += bitCount(word);
  });
  return { index, count };
}

/** The numbers of all rows, one byte each. A row's first is in its lowest bits on every machine browsers run on. */
const bytesOf = (rows: Int32Array): Uint8Array => new Uint8Array(rows.buffer);

function zeroRows(count: number): Int32Array {
  const rows = new Int32Array(count);
  bytesOf(rows).fill(ZERO);
  return rows;
}

/** Takes the rows that are not all zero out of a full table. */
export function toSparse(table: Int8Array): SparseRows {
  const used = new Uint32Array(Math.ceil(table.length / WIDTH / 32));
  table.forEach((value, k) => {
    const bucket = Math.floor(k / WIDTH);
    if (value !== 0) used[bucket >>> 5] = (used[bucket >>> 5] as number) | (1 << (bucket & 31));
  });
  const { index, count } = indexOf(used);
  const rows = zeroRows(count);
  table.forEach((value, k) => {
    const row = rowOf(index, Math.floor(k / WIDTH));
    if (row > 0) bytesOf(rows)[row * WIDTH + (k % WIDTH)] = value + ZERO;
  });
  return { index, rows };
}

/** The bytes of sparse rows: the bits, then the numbers column by column, which packs better. */
export function formatSparse({ index, rows }: SparseRows): Uint8Array {
  const bits = new Uint8Array(index.filter((_, k) => k % 2 === 0).buffer);
  const stored = bytesOf(rows).subarray(WIDTH);
  const bytes = new Uint8Array(bits.length + stored.length);
  bytes.set(bits);
  const count = stored.length / WIDTH;
  stored.forEach((byte, k) => {
    bytes[bits.length + (k % WIDTH) * count + Math.floor(k / WIDTH)] = byte - ZERO;
  });
  return bytes;
}

/** Reads what `formatSparse` wrote for a table of `buckets`. @throws when bytes are missing or too many */
export function parseSparse(bytes: Uint8Array, buckets: number): SparseRows {
  const size = buckets / 8;
  const { index, count } = indexOf(new Uint32Array(bytes.slice(0, size).buffer));
  const stored = count - 1;
  if (bytes.length !== size + stored * WIDTH) throw new Error('The table is not complete.');
  const rows = zeroRows(count);
  const out = bytesOf(rows);
  for (let y = 0; y < WIDTH; y++) {
    for (let k = 0; k < stored; k++)
      out[(k + 1) * WIDTH + y] = (bytes[size + y * stored + k] as number) + ZERO;
  }
  return { index, rows };
}
