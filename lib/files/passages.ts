import type { Edit } from './types';

/** A text that pieces are taken from, such as one part of a document. Compared by identity. */
export interface Source {
  readonly text: string;
}

/** Replaces a range of a source. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a piece goes back into its source. */
export interface Encoding {
  /** Writes a changed text the way the source wants it (entities, quotes, escapes). */
  encode(text: string): string;
  /** What else changes in the source with it. */
  readonly also?: readonly Splice[];
}

const PLAIN: Encoding = { encode: (text) => text };

interface Piece extends Encoding {
  readonly at: number;
  readonly text: string;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/**
 * The readable text of a file, with the place in its sources that each piece came from. Between the
 * pieces stand gaps (line breaks, tabs, punctuation of the format) that belong to no source and are
 * never changed: a replacement that spans pieces is written into the first and the others give way.
 */
export class Passages {
  private readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private joined: string | undefined;

  /** A piece of a source. The same range may be added more than once (strings that cells share). */
  add(text: string, source: Source, start: number, end: number, encoding: Encoding = PLAIN): void {
    if (text === '') return;
    this.pieces.push({ at: this.length, text, source, start, end, ...encoding });
    this.append(text);
  }

  /** Text that only separates. */
  gap(text: string): void {
    this.append(text);
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  get text(): string {
    this.joined ??= this.parts.join('');
    return this.joined;
  }

  /** The sources that change, each with its new text. */
  rewrite(edits: readonly Edit[]): ReadonlyMap<Source, string> {
    const changes = new Map<Source, Map<number, Change>>();
    for (const { piece, edit } of this.cut(edits)) noteChange(changes, piece, edit);
    return new Map(
      [...changes].map(([source, pieces]) => [source, spliced(source.text, splicesOf(pieces.values()))]),
    );
  }

  /** Each edit cut to the pieces that it touches, relative to the piece. */
  private *cut(edits: readonly Edit[]): Generator<{ piece: Piece; edit: Edit }> {
    let index = 0;
    for (const { start, end, replacement } of edits) {
      while (index < this.pieces.length && endOf(this.pieces[index] as Piece) <= start) index++;
      let rest = replacement;
      for (let i = index; i < this.pieces.length; i++) {
        const piece = this.pieces[i] as Piece;
        if (piece.at >= end) break;
        const from = Math.max(0, start - piece.at);
        yield {
          piece,
          edit: { start: from, end: Math.min(piece.text.length, end - piece.at), replacement: rest },
        };
        rest = '';
      }
    }
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.joined = undefined;
  }
}

interface Change {
  readonly piece: Piece;
  readonly edits: Edit[];
}

const endOf = ({ at, text }: Piece): number => at + text.length;

function noteChange(changes: Map<Source, Map<number, Change>>, piece: Piece, edit: Edit): void {
  const pieces = changes.get(piece.source) ?? new Map<number, Change>();
  changes.set(piece.source, pieces);
  const change = pieces.get(piece.start) ?? { piece, edits: [] };
  pieces.set(piece.start, change);
  change.edits.push(edit);
}

function* splicesOf(changes: Iterable<Change>): Generator<Splice> {
  for (const { piece, edits } of changes) {
    const text = applyEdits(piece.text, withoutOverlaps(edits));
    yield { start: piece.start, end: piece.end, text: piece.encode(text) };
    yield* piece.also ?? [];
  }
}

/** A range that is used twice may be edited twice: the longer edit counts. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  const byLength = [...edits].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const edit of byLength) {
    if (kept.every(({ start, end }) => edit.end <= start || edit.start >= end)) kept.push(edit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A text with edits made. They are sorted and don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function spliced(text: string, splices: Iterable<Splice>): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return applyEdits(
    text,
    sorted.map(({ start, end, text: replacement }) => ({ start, end, replacement })),
  );
}
