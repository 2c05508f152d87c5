import type { Detector } from './detect';
import type { Detection, DetectOptions, Finding, SpecialCategory, SpecialHint } from './types';

/** Size of a slice and of the text around it that is read for context. In UTF-16 units. */
const SLICE = 50_000;
const CONTEXT = 2_000;
/** Longer first lines are no heads of tables. */
const LONGEST_HEAD = 1_000;

/** How far the scan is, in UTF-16 units, with the number of findings so far. */
export interface SliceProgress {
  readonly done: number;
  readonly total: number;
  readonly found: number;
}

/** What a slice is scanned with: the text that is handed over, and the part of it that counts. */
interface Slice {
  readonly text: string;
  /** Added to an offset in `text` this gives the offset in the whole. */
  readonly shift: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Scans a text of any length slice by slice, so that the caller can tell how far it is and stop. Each
 * slice sees some text on either side, and the head of the table that it lies in; what begins in the
 * slice counts.
 *
 * @returns the findings of the whole text, as one scan would give them
 */
export function* detectInSlices(
  detector: Detector,
  text: string,
  options: DetectOptions,
): Generator<SliceProgress, Detection> {
  const findings: Finding[] = [];
  const special = new Map<SpecialCategory, SpecialHint['places'][number][]>();
  for (const slice of slicesOf(text)) {
    const detection = detector.detect(slice.text, options);
    addFindings(findings, detection.findings, slice);
    addHints(special, detection.special, slice);
    yield { done: slice.to, total: text.length, found: findings.length };
  }
  return { findings, special: [...special].map(([category, places]) => ({ category, places })) };
}

function addFindings(all: Finding[], found: readonly Finding[], slice: Slice): void {
  for (const finding of found) {
    const place = placeIn(slice, finding);
    if (place && place.start >= (all.at(-1)?.end ?? 0)) all.push({ ...finding, ...place });
  }
}

function addHints(
  all: Map<SpecialCategory, SpecialHint['places'][number][]>,
  found: readonly SpecialHint[],
  slice: Slice,
): void {
  for (const { category, places } of found) {
    const inside = places.flatMap((place) => placeIn(slice, place) ?? []);
    if (inside.length > 0) all.set(category, [...(all.get(category) ?? []), ...inside]);
  }
}

/** The place in the whole text, if it begins in the slice. */
function placeIn(
  { shift, from, to }: Slice,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const begins = start + shift;
  return begins >= from && begins < to ? { start: begins, end: end + shift } : null;
}

function* slicesOf(text: string): Generator<Slice> {
  let blockStart = 0;
  for (let from = 0; from < text.length; ) {
    const to = endOf(text, from);
    blockStart = Math.max(blockStart, lastBlock(text, from));
    const start = contextStart(text, from);
    const head = start > blockStart ? headAt(text, blockStart) : '';
    const around = text.slice(start, Math.min(text.length, to + CONTEXT));
    yield { text: head + around, shift: start - head.length, from, to };
    from = to;
  }
}

/** At a line's end where there is one, else at a space, else anywhere but inside a surrogate pair. */
function endOf(text: string, from: number): number {
  const most = from + SLICE;
  if (most >= text.length) return text.length;
  const least = most - CONTEXT;
  const line = text.lastIndexOf('\n', most - 1) + 1;
  const word = text.lastIndexOf(' ', most - 1) + 1;
  return line > least ? line : word > least ? word : whole(text, most);
}

function contextStart(text: string, from: number): number {
  const least = Math.max(0, from - CONTEXT);
  const line = text.indexOf('\n', least) + 1;
  return least > 0 && line > 0 && line < from ? line : whole(text, least);
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** Where the block of lines begins that `at` lies in: behind the last empty line of the slice before. */
function lastBlock(text: string, at: number): number {
  const empty = text.slice(Math.max(0, at - SLICE), at).lastIndexOf('\n\n');
  return empty < 0 ? 0 : Math.max(0, at - SLICE) + empty + 2;
}

/** The first line of a block with its break, if it may be the head of a table. */
function headAt(text: string, blockStart: number): string {
  const end = text.indexOf('\n', blockStart);
  const line = end < 0 || end - blockStart > LONGEST_HEAD ? '' : text.slice(blockStart, end + 1);
  return /[\t;|,]/.test(line) ? line : '';
}
