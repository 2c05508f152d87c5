import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import { FeatureList } from '../tagger/feature-list';
import type { FindingType } from '../types';
import { type Code, codesIn } from './candidates';
import { codeFeatures } from './features';
import { placesOf } from './places';
import { shapeOf } from './shape';

/** What a code can be, in the order of the model's labels; the first is nothing personal. */
export const CODE_TYPES = [
  null,
  'CUSTOMER_ID',
  'ID_DOCUMENT',
  'LICENSE_PLATE',
  'SECRET',
] as const satisfies readonly (FindingType | null)[];

/** The label of a type of finding; 0 for those that no code can be. */
export const labelOf = (type: string): number =>
  Math.max(0, (CODE_TYPES as readonly unknown[]).indexOf(type));

const isName = ({ type }: Candidate) => type === 'PERSON' || type === 'ORG';

/** Leaves out codes that lie in what is something else: part of a telephone number, an address, an account. */
function withoutOthers(codes: readonly Code[], found: readonly Candidate[]): Code[] {
  const others = found.filter((candidate) => labelOf(candidate.type) === 0 && !isName(candidate));
  let next = 0;
  return codes.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Candidate).end <= start) next++;
    return next === others.length || (others[next] as Candidate).start >= end;
  });
}

/**
 * All codes of a text in turn, each with its features. `found` is what else the text holds, sorted by place.
 * Training and use read them by this.
 */
export function readCodes(
  document: Document,
  found: readonly Candidate[],
  take: (features: FeatureList) => void,
): readonly Code[] {
  const codes = withoutOthers(codesIn(document), found);
  const shapes = codes.map((code) => shapeOf(document, code));
  const places = placesOf(document, codes, shapes, found.filter(isName));
  const list = new FeatureList();
  codes.forEach((code, k) => {
    const shape = shapes[k];
    const place = places[k];
    if (!shape || !place) return;
    codeFeatures(document, code, shape, place, list);
    take(list);
  });
  return codes;
}
