import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import type { Shape } from './shape';
import type { Value } from './value';

/** How near names stand to a value, and whether it is one of many. */
export interface Place {
  /** 0 no name in the text, 1 a name somewhere, 2 a person on the line, 3 a person directly before. */
  readonly person: number;
  /** How many further values of the text have the same shape, at most 4. */
  readonly alike: number;
}

/** Signs between a person and a value that belongs to it: "Vera Klein (TG-55081". */
const BESIDE = 6;
/** A line that goes on for longer says nothing of who is meant. */
const LONGEST_LINE = 400;
const MOST_ALIKE = 4;

/** How near persons stand, for each value in turn. Both lists are sorted by place. */
function nearness({ text }: Document, values: readonly Value[], names: readonly Candidate[]): number[] {
  const persons = names.filter(({ type }) => type === 'PERSON');
  const isLine = (from: number, to: number) =>
    to - from < LONGEST_LINE && !text.slice(from, to).includes('\n');
  let next = 0;
  return values.map(({ start, end }) => {
    while (next < persons.length && (persons[next] as Candidate).end <= start) next++;
    const before = persons[next - 1];
    const behind = persons[next];
    if (before && isLine(before.end, start)) return start - before.end < BESIDE ? 3 : 2;
    if (behind && isLine(end, behind.start)) return 2;
    return names.length > 0 ? 1 : 0;
  });
}

/** The places of all values of a text. `names` are the persons and firms found in it, sorted. */
export function placesOf(
  document: Document,
  values: readonly Value[],
  shapes: readonly Shape[],
  names: readonly Candidate[],
): Place[] {
  const counts = new Map<number, number>();
  for (const { runs } of shapes) counts.set(runs, (counts.get(runs) ?? 0) + 1);
  const persons = nearness(document, values, names);
  return shapes.map(({ runs }, k) => ({
    person: persons[k] ?? 0,
    alike: Math.min(MOST_ALIKE, (counts.get(runs) ?? 1) - 1),
  }));
}
