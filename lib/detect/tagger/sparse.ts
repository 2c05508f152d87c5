/**
 * Rows of small numbers for a few of many buckets. A bit tells whether a bucket has a row; counting the bits
 * before it gives the place of the row. Keeps what is read at random small enough for the processor's cache.
 */
export interface SparseRows {
  /** One bit a bucket. */
  readonly used: Uint32Array;
  /** Used buckets before each word of `used`. */
  readonly before: Uint32Array;
  readonly rows: Int8Array;
}

/** Bits that are set in a word of 32 (Warren, "Hacker's Delight", 5-1). */
function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** The number of the bucket's row, or -1 when it has none. */
export function rowOf({ used, before }: SparseRows, bucket: number): number {
  const at = bucket >>> 5;
  const word = used[at] as number;
  const bit = bucket & 31;
  if (((word >>> bit) & 1) === 0) return -1;
  return (before[at] as number) + bitCount(word & ((1 << bit) - 1));
}

/** Used buckets before each word, and of all at the end. */
function countsOf(used: Uint32Array): { before: Uint32Array; total: number } {
  const before = new Uint32Array(used.length);
  let total = 0;
  for (let i = 0; i < used.length; i++) {
    before[i] = total;
    total += bitCount(used[i] as number);
  }
  return { before, total };
}

/** Takes the rows of `width` numbers that are not all zero out of a full table. */
export function toSparse(table: Int8Array, width: number): SparseRows {
  const used = new Uint32Array(Math.ceil(table.length / width / 32));
  table.forEach((value, k) => {
    const bucket = Math.floor(k / width);
    if (value !== 0) used[bucket >>> 5] = (used[bucket >>> 5] as number) | (1 << (bucket & 31));
  });
  const { before, total } = countsOf(used);
  const sparse = { used, before, rows: new Int8Array(total * width) };
  for (let bucket = 0; bucket * width < table.length; bucket++) {
    const row = rowOf(sparse, bucket);
    if (row >= 0) sparse.rows.set(table.subarray(bucket * width, (bucket + 1) * width), row * width);
  }
  return sparse;
}

/** The bytes of sparse rows: the bits, then the numbers column by column, which packs better. */
export function formatSparse({ used, rows }: SparseRows, width: number): Uint8Array {
  const bits = new Uint8Array(used.buffer, used.byteOffset, used.byteLength);
  const bytes = new Uint8Array(bits.length + rows.length);
  bytes.set(bits);
  const count = rows.length / width;
  rows.forEach((value, k) => {
    bytes[bits.length + (k % width) * count + Math.floor(k / width)] = value;
  });
  return bytes;
}

/** Reads what `formatSparse` wrote for a table of `buckets`. @throws when bytes are missing or too many */
export function parseSparse(bytes: Uint8Array, buckets: number, width: number): SparseRows {
  const size = buckets / 8;
  const used = new Uint32Array(bytes.slice(0, size).buffer);
  const { before, total } = countsOf(used);
  if (bytes.length !== size + total * width) throw new Error('The table is not complete.');
  const rows = new Int8Array(total * width);
  for (let y = 0; y < width; y++) {
    for (let row = 0; row < total; row++) rows[row * width + y] = bytes[size + y * total + row] as number;
  }
  return { used, before, rows };
}
