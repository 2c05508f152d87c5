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
  let out = '';
  let from = 0;
  for (const { start, end, replacement, type } of jobs) {
    out += text.slice(from, start);
    moved.push({ start, end, at: out.length, length: replacement.length });
    out += replacement;
    from = end;
    surfaces.add(text.slice(start, end));
    counts[type] = (counts[type] ?? 0) + 1;
  }
  out += text.slice(from);
  return {
    replaced: { text: out, originals: [...surfaces].filter((surface) => !out.includes(surface)), counts },
    moved,
  };
}
