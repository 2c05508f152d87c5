/** How many of ascending numbers are at most `limit`. Takes time by the logarithm of their count. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Place {
  readonly end: number;
}

/** What ends between two offsets, both included. */
export type EndingIn<T> = (from: number, to: number) => readonly T[];

/** Makes places searchable by their ends: who asks reads the few he asks for, not all. */
export function byEnd<T extends Place>(places: readonly T[]): EndingIn<T> {
  const sorted = [...places].sort((a, b) => a.end - b.end);
  const ends = sorted.map(({ end }) => end);
  return (from, to) => sorted.slice(countUpTo(ends, from - 1), countUpTo(ends, to));
}
