import type { FindingType } from '@/lib/detect/types';
import type { Moved } from './restore/contexts';
import type { Entity, Replaced } from './types';

/**
 * Writes the replacements into the text. `originals` are the surfaces that do not stand anywhere in
 * the outcome: a surname that is also an everyday word may rightly remain elsewhere, and can't be promised.
 */
export function writeReplacements(
  text: string,
  entities: readonly Entity[],
): { readonly replaced: Replaced; readonly moved: readonly Moved[] } {
  const jobs = entities.flatMap(({ places, type }) => places.map((place) => ({ ...place, type })));
  jobs.sort((a, b) => a.start - b.start);
  const counts: Partial<Record<FindingType, number>> = {};
  const surfaces = new Set<string>();
  const moved: Moved[] = [];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end, replacement, type } of jobs) {
    pieces.push(text.slice(from, start), replacement);
    length += start - from;
    moved.push({ start, end, at: length, length: replacement.length });
    length += replacement.length;
    from = end;
    surfaces.add(text.slice(start, end));
    counts[type] = (counts[type] ?? 0) + 1;
  }
  const out = [...pieces, text.slice(from)].join('');
  return { replaced: { text: out, originals: absentFrom(out, surfaces), counts }, moved };
}

/**
 * The surfaces that are no part of the text. A surface can only be there if its longest piece between
 * blanks is part of one of the text's different words, which are far fewer than its words.
 */
function absentFrom(text: string, surfaces: Iterable<string>): string[] {
  const vocabulary = [...new Set(text.split(/\s+/))].join('\n');
  const mayHold = createPieceFilter(vocabulary);
  return [...surfaces].filter((surface) => {
    const pieces = surface.split(/\s+/);
    const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a));
    return !mayHold(longest) || !vocabulary.includes(longest) || !text.includes(surface);
  });
}

const GRAM = 4;
const SLOTS = 1 << 16;

/**
 * Tells of most pieces that they are no part of a text, without searching it: some four characters of them
 * stand nowhere in it. For thousands of values in one text.
 */
function createPieceFilter(text: string): (piece: string) => boolean {
  const seen = new Uint8Array(SLOTS);
  for (let at = 0; at + GRAM <= text.length; at += 1) seen[slotOf(text, at)] = 1;
  return (piece) => {
    for (let at = 0; at + GRAM <= piece.length; at += 1) if (!seen[slotOf(piece, at)]) return false;
    return true;
  };
}

function slotOf(text: string, at: number): number {
  let slot = 0;
  for (let i = at; i < at + GRAM; i += 1) slot = (Math.imul(slot, 31) + text.charCodeAt(i)) | 0;
  return (slot ^ (slot >>> 15)) & (SLOTS - 1);
}
