import type { SpecialCategory } from '@/lib/detect/types';
import type { PanelView } from '@/lib/overlay/protocol';
import type { Entity } from '@/lib/pseudonymise/types';

/** One marked place of the text: an entity's, or a word that reveals a special category. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly entity: Entity; readonly replacement: string }
  | { readonly category: SpecialCategory }
);

/** A stretch of text, marked or not. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark?: Mark;
}

/** All marked places in the order of the text. Where two overlap, the entity's is kept. */
export function marksOf({ entities, special }: Pick<PanelView, 'entities' | 'special'>): readonly Mark[] {
  const found: Mark[] = entities.flatMap((entity) =>
    entity.places.map(({ start, end, replacement }) => ({ start, end, entity, replacement })),
  );
  const hints: Mark[] = special.flatMap(({ category, places }) =>
    places.map(({ start, end }) => ({ start, end, category })),
  );
  return dropOverlaps([...found, ...hints].sort((a, b) => a.start - b.start || rank(a) - rank(b)));
}

function rank(mark: Mark): number {
  return 'entity' in mark ? 0 : 1;
}

function dropOverlaps(sorted: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (rank(mark) < rank(last)) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** The text from `from` to `to` cut at the marks. A mark that reaches over an edge is cut there. */
export function segmentsIn(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (let i = firstEndingAfter(marks, from); i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= to) break;
    const [start, end] = [Math.max(mark.start, at), Math.min(mark.end, to)];
    if (start > at) segments.push({ start: at, text: text.slice(at, start) });
    segments.push({ start, text: text.slice(start, end), mark });
    at = end;
  }
  if (at < to) segments.push({ start: at, text: text.slice(at, to) });
  return segments;
}

/** Index of the first mark that ends after `from`; binary, since a long text has thousands. */
function firstEndingAfter(marks: readonly Mark[], from: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}
