import { createRestorer, type Restorer, type Segment } from '@/lib/pseudonymise/restore/restorer';
import { createUnknownFinder } from '@/lib/pseudonymise/restore/unknown';
import type { ConversationState } from '@/lib/pseudonymise/types';
import type { Hit, Piece } from './hit';
import { type Run, runText, textBefore } from './runs';

/** How much of what stands before is read along: salutations, and what was learnt at a place. */
const CONTEXT = 160;
/** Text this far from the end is settled when more is appended: no placeholder is longer. */
const SETTLED = 240;
const MOST_KEPT = 4000;

type Restored = Extract<Segment, { kind: 'restored' }>;

interface Read {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * Finds in an answer what was given out. One instance for one state of the mapping. Reads appended text
 * on from where it was, and knows texts again that a page draws anew.
 */
export class AnswerReader {
  private readonly restorer: Restorer;
  private readonly findUnknown: (text: string) => readonly string[];
  private readonly known = new Map<string, readonly Segment[]>();
  private last = new WeakMap<Text, Read>();

  /** Entities with an invented value: there is no placeholder to name. */
  private readonly invented: ReadonlySet<string>;

  constructor(state: ConversationState) {
    this.restorer = createRestorer(state);
    this.findUnknown = createUnknownFinder(state);
    this.invented = new Set(state.entities.filter((entity) => entity.pseudonym).map((entity) => entity.id));
  }

  /** The pieces of those text nodes of a run that have a hit. `root`: where context may be taken from. */
  read(run: Run, root: Element): Map<Text, Piece[]> {
    const segments = this.readRun(run, root);
    return piecesOf(run, segments, (segment) => this.hitOf(segment));
  }

  /** What a run that was read holds of placeholders like ours that have no value. */
  unknownIn(run: Run): readonly string[] {
    const first = run.find((part) => part instanceof Text);
    const read = first && this.last.get(first);
    return (read?.segments ?? []).flatMap((segment) =>
      segment.kind === 'plain' ? this.findUnknown(segment.text) : [],
    );
  }

  private readRun(run: Run, root: Element): readonly Segment[] {
    const text = runText(run);
    const first = run.find((part) => part instanceof Text);
    if (!first) return [];
    const segments = this.segmentsOf(text, first, root);
    this.last.set(first, { text, segments });
    return segments;
  }

  private hitOf(segment: Restored): Hit {
    const { source, value, entityId, placeholder } = segment;
    return { source, value, entityId, placeholder: this.invented.has(entityId) ? source : placeholder };
  }

  /** A text that is no part of the page, e.g. what a copy button wrote. */
  segments(text: string): Segment[] {
    return [...this.restorer.push(text), ...this.restorer.flush()];
  }

  private segmentsOf(text: string, first: Text, root: Element): readonly Segment[] {
    const last = this.last.get(first);
    if (last && last.text.length > SETTLED && text.startsWith(last.text)) return this.readOn(text, last);
    const alone = this.remembered(text, () => this.segments(text));
    if (!alone.some(isHit)) return alone;
    const before = textBefore(first, root, CONTEXT);
    return this.remembered(`${before}\0${text}`, () => this.inContext(text, before));
  }

  private remembered(key: string, make: () => readonly Segment[]): readonly Segment[] {
    const known = this.known.get(key);
    if (known) return known;
    const made = make();
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(key, made);
    return made;
  }

  /** Only the end is read anew. */
  private readOn(text: string, last: Read): readonly Segment[] {
    const kept: Segment[] = [];
    let cut = 0;
    for (const segment of last.segments) {
      const length = written(segment).length;
      if (cut + length > last.text.length - SETTLED) break;
      kept.push(segment);
      cut += length;
    }
    const long = last.segments[kept.length];
    if (long?.kind === 'plain') {
      const settled = Math.max(0, last.text.length - SETTLED - cut);
      if (settled > 0) kept.push({ kind: 'plain', text: long.text.slice(0, settled) });
      cut += settled;
    }
    return [...kept, ...this.inContext(text.slice(cut), text.slice(Math.max(0, cut - CONTEXT), cut))];
  }

  private inContext(text: string, before: string): Segment[] {
    let skip = before.length;
    return this.segments(before + text).flatMap((segment) => {
      const length = written(segment).length;
      const from = Math.min(skip, length);
      skip -= from;
      if (from === length && length > 0) return [];
      // a hit that begins in the context and ends here: its rest stays as it is
      return from === 0 ? [segment] : [{ kind: 'plain' as const, text: written(segment).slice(from) }];
    });
  }
}

const isHit = (segment: Segment): boolean => segment.kind === 'restored';
const written = (segment: Segment): string => (segment.kind === 'plain' ? segment.text : segment.source);

/** Deals the segments out to the text nodes. A hit goes where most of it stands; elsewhere it leaves a gap. */
function piecesOf(
  run: Run,
  segments: readonly Segment[],
  hitOf: (segment: Restored) => Hit,
): Map<Text, Piece[]> {
  const found = new Map<Text, Piece[]>();
  if (!segments.some(isHit)) return found;
  const spans = spansOf(run);
  const touched = new Set<Text>();
  let start = 0;
  let from = 0;
  for (const segment of segments) {
    const end = start + written(segment).length;
    while (from < spans.length && (spans[from]?.end ?? 0) <= start) from += 1;
    const overlaps = overlapping(spans, from, start, end);
    const longest = Math.max(...overlaps.map((overlap) => overlap.to - overlap.from));
    const home = overlaps.find((overlap) => overlap.to - overlap.from === longest);
    for (const overlap of overlaps) {
      const pieces = found.get(overlap.node) ?? [];
      found.set(overlap.node, pieces);
      if (segment.kind === 'plain') pieces.push(overlap.node.data.slice(overlap.from, overlap.to));
      else touched.add(overlap.node);
      if (segment.kind === 'restored' && overlap === home) pieces.push(hitOf(segment));
    }
    start = end;
  }
  for (const node of found.keys()) if (!touched.has(node)) found.delete(node);
  return found;
}

interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

function spansOf(run: Run): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of run) {
    const { length } = typeof part === 'string' ? part : part.data;
    if (typeof part !== 'string' && length > 0) spans.push({ node: part, start: at, end: at + length });
    at += length;
  }
  return spans;
}

function overlapping(spans: readonly Span[], first: number, start: number, end: number) {
  const found: { node: Text; from: number; to: number }[] = [];
  for (let index = first; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    if (span.end > start)
      found.push({
        node: span.node,
        from: Math.max(start, span.start) - span.start,
        to: Math.min(end, span.end) - span.start,
      });
  }
  return found;
}
