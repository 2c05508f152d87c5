import type { Finding, FindingType } from '@/lib/detect/types';
import type { Entity } from '@/lib/pseudonymise/types';

/** What the reason was given for. */
export interface HeldText {
  readonly text: string;
  readonly entities: readonly Pick<Entity, 'type' | 'places'>[];
}

/** A place in the own words that must not be stored. `QUOTE`: taken from the held text word for word. */
export interface NoteFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingType | 'QUOTE';
}

/** So many characters in a row that also stand in the text are a quotation. */
const QUOTE_LENGTH = 24;
/** A shorter part of a name is most likely an ordinary word or a title. */
const NAME_PART_LENGTH = 4;

/**
 * What must not be stored of somebody's own words: what the detector found in them, the values of the held
 * text with each part of a name, which alone the detector may not know, and long quotations from it.
 */
export function noteFindings(
  note: string,
  found: readonly Pick<Finding, 'start' | 'end' | 'type'>[],
  held: HeldText,
): readonly NoteFinding[] {
  const all = [
    ...found.map(({ start, end, type }): NoteFinding => ({ start, end, kind: type })),
    ...valuesOf(held).flatMap(({ value, kind }) =>
      placesOf(value, note).map((place) => ({ ...place, kind })),
    ),
    ...quotations(note, held.text),
  ];
  return joined(all.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The words with each finding replaced by the word for its kind in brackets. */
export function withoutFindings(
  note: string,
  findings: readonly NoteFinding[],
  nameOf: (kind: NoteFinding['kind']) => string,
): string {
  return [...findings]
    .reverse()
    .reduce(
      (text, { start, end, kind }) => `${text.slice(0, start)}[${nameOf(kind)}]${text.slice(end)}`,
      note,
    );
}

function valuesOf({ text, entities }: HeldText) {
  const values = entities.flatMap(({ type, places }) =>
    places.flatMap(({ start, end }) =>
      partsOf(text.slice(start, end), type).map((value) => ({ value, kind: type })),
    ),
  );
  return [...new Map(values.map((it) => [it.value, it])).values()];
}

function partsOf(surface: string, type: FindingType): readonly string[] {
  if (type !== 'PERSON' && type !== 'ORG') return [surface];
  return [surface, ...surface.split(/[\s,]+/).filter((part) => part.length >= NAME_PART_LENGTH)];
}

function placesOf(value: string, note: string): readonly { start: number; end: number }[] {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?!\\p{N})`, 'giu');
  return [...note.matchAll(whole)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function quotations(note: string, text: string): readonly NoteFinding[] {
  const [small, all] = [note.toLowerCase(), text.toLowerCase().replace(/\s+/g, ' ')];
  const starts = Array.from({ length: Math.max(0, small.length - QUOTE_LENGTH + 1) }, (_, start) => start);
  return starts
    .filter((start) => all.includes(small.slice(start, start + QUOTE_LENGTH)))
    .map((start) => ({ start, end: start + QUOTE_LENGTH, kind: 'QUOTE' }));
}

/** Overlapping places as one; the kind of the first. */
function joined(sorted: readonly NoteFinding[]): readonly NoteFinding[] {
  const result: NoteFinding[] = [];
  for (const finding of sorted) {
    const last = result.at(-1);
    if (last && finding.start < last.end)
      result.splice(-1, 1, { ...last, end: Math.max(last.end, finding.end) });
    else result.push(finding);
  }
  return result;
}
