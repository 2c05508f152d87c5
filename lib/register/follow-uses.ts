import { liveQuery } from 'dexie';
import type { StoredUse } from './database';
import type { Extent, Register } from './register';

/** What has been read so far, the newest day first. */
export interface UsesSoFar {
  readonly uses: readonly StoredUse[];
  /** False while older entries are still being read. */
  readonly isComplete: boolean;
}

/** The first piece is small, so that something stands there at once; the next ones are large. */
const PIECES = { first: 500, next: 20_000 };

/**
 * Reads the whole register piece by piece, newest first, and then follows it: entries that come or go
 * while a page is open, from wherever, are told too. Entries are small (counts only), so that even a
 * hundred thousand fit in memory, and filtering needs no database.
 *
 * @param onError the database can't be read
 * @returns ends the following
 */
export function followUses(
  register: Register,
  onChange: (soFar: UsesSoFar) => void,
  onError: (error: unknown) => void,
): () => void {
  const reader = createReader(register, onChange);
  const subscription = liveQuery(() => register.extent()).subscribe({
    next: (extent) => void reader.catchUp(extent).catch(onError),
    error: onError,
  });
  return () => {
    reader.stop();
    subscription.unsubscribe();
  };
}

function createReader(register: Register, onChange: (soFar: UsesSoFar) => void) {
  let uses: readonly StoredUse[] = [];
  let known: Extent = { first: 0, last: 0 };
  let round = 0;
  let isStopped = false;

  /** Reads what is new; everything anew where it begins elsewhere, since entries were deleted. */
  async function catchUp(extent: Extent): Promise<void> {
    const current = ++round;
    const isCurrent = () => current === round && !isStopped;
    const isGrown = extent.first === known.first;
    const all = isGrown
      ? await read(uses, known.last + 1, extent.last, isCurrent)
      : await read([], extent.first, extent.last, isCurrent);
    if (!isCurrent()) return;
    uses = all;
    known = extent;
    onChange({ uses, isComplete: true });
  }

  /** `before` and the entries numbered `from` to `last`, read downwards; stops when a newer round took over. */
  async function read(
    before: readonly StoredUse[],
    from: number,
    last: number,
    isCurrent: () => boolean,
  ): Promise<readonly StoredUse[]> {
    let soFar = before;
    for (const [low, high] of pieces(from, last)) {
      const piece = await register.between(low, high);
      if (!isCurrent()) break;
      soFar = merge(soFar, piece);
      if (low > from) onChange({ uses: soFar, isComplete: false });
    }
    return soFar;
  }

  const stop = () => {
    isStopped = true;
  };
  return { catchUp, stop };
}

/** Ranges from `last` down to `from`, both included. */
function* pieces(from: number, last: number): Generator<readonly [low: number, high: number]> {
  let high = last;
  let size = PIECES.first;
  while (high >= from) {
    const low = Math.max(from, high - size + 1);
    yield [low, high];
    high = low - 1;
    size = PIECES.next;
  }
}

function merge(before: readonly StoredUse[], piece: readonly StoredUse[]): StoredUse[] {
  return [...before, ...piece].sort(newestFirst);
}

/** By day, then by the order they came: a use that was delivered late stands on its own day. */
function newestFirst(a: StoredUse, b: StoredUse): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.seq - a.seq;
}
