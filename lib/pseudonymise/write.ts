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
  return [...surfaces].filter((surface) => {
    const pieces = surface.split(/\s+/);
    const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a));
    return !vocabulary.includes(longest) || !text.includes(surface);
  });
}
