import { describe, expect, it } from 'vitest';
import { formatSparse, parseSparse, rowOf, toSparse } from './sparse';

const WIDTH = 4;
const BUCKETS = 256;

/** A table with rows at the edges of words and a few between. */
function tableWith(buckets: readonly number[]): Int8Array {
  const table = new Int8Array(BUCKETS * WIDTH);
  for (const bucket of buckets) table.set([bucket % 100, 0, -1, -(bucket % 50)], bucket * WIDTH);
  return table;
}

describe('sparse rows', () => {
  const used = [0, 1, 31, 32, 63, 64, 100, 255];
  const sparse = toSparse(tableWith(used));

  it('finds the row of each used bucket, in order', () => {
    expect(used.map((bucket) => rowOf(sparse.index, bucket))).toEqual(used.map((_, place) => place + 1));
  });

  it('finds the row of zeros for the others', () => {
    const others = Array.from({ length: BUCKETS }, (_, bucket) => bucket).filter((b) => !used.includes(b));
    expect(others.every((bucket) => rowOf(sparse.index, bucket) === 0)).toBe(true);
  });

  it('comes back from its bytes', () => {
    expect(parseSparse(formatSparse(sparse), BUCKETS)).toEqual(sparse);
  });

  it.each([0, 10, 31, 40])('refuses bytes cut at %i', (length) => {
    expect(() => parseSparse(formatSparse(sparse).subarray(0, length), BUCKETS)).toThrow();
  });
});
