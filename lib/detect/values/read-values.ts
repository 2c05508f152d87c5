import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import { FeatureList } from '../tagger/feature-list';
import { valueFeatures } from './features';
import { placesOf } from './nearness';
import { shapeOf } from './shape';
import type { Value, ValueKind } from './value';

/** The label of a type of finding in the model of a kind; 0 for those that no value of it can be. */
export const labelOf = ({ types }: ValueKind, type: string): number =>
  Math.max(0, (types as readonly unknown[]).indexOf(type));

const isName = ({ type }: Candidate) => type === 'PERSON' || type === 'ORG';

/** Leaves out values that lie in what is something else: part of a telephone number, an address, an account. */
function withoutOthers(kind: ValueKind, values: readonly Value[], found: readonly Candidate[]): Value[] {
  const others = found.filter((candidate) => labelOf(kind, candidate.type) === 0 && !isName(candidate));
  let next = 0;
  return values.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Candidate).end <= start) next++;
    return next === others.length || (others[next] as Candidate).start >= end;
  });
}

/**
 * All values of a kind in a text in turn, each with its features. `found` is what else the text holds, sorted by
 * place. Training and use read them by this.
 */
export function readValues(
  kind: ValueKind,
  document: Document,
  found: readonly Candidate[],
  take: (features: FeatureList) => void,
): readonly Value[] {
  const names = found.filter(isName);
  const values = withoutOthers(kind, kind.valuesIn(document), found);
  const shapes = values.map((value) => shapeOf(document, value));
  const places = placesOf(document, values, shapes, names);
  const list = new FeatureList();
  values.forEach((value, k) => {
    const shape = shapes[k];
    const place = places[k];
    if (!shape || !place) return;
    valueFeatures(document, value, shape, place, list);
    kind.describe?.(document, value, list);
    take(list);
  });
  return values;
}
