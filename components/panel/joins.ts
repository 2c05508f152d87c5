import type { Entity, Place } from '@/lib/pseudonymise/types';

/** One part of an entity that can be split off: a form of it, or a single place where it has one form only. */
export interface Part {
  readonly label: string;
  readonly count: number;
  readonly place: Place;
}

/** Characters shown on either side of a place, where only that tells it from another. */
const AROUND = 18;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** What an entity could be one with: others of its kind, those that share a word with it first. */
export function partnersOf(entity: Entity, entities: readonly Entity[]): readonly Entity[] {
  const own = new Set(wordsOf(entity.name));
  const others = entities.filter(({ id, type }) => id !== entity.id && type === entity.type);
  const isAlike = ({ name }: Entity): boolean => wordsOf(name).some((word) => own.has(word));
  return [...others.filter(isAlike), ...others.filter((other) => !isAlike(other))];
}

/** Which of the two keeps its placeholder: one that was given out already, else the one that was pointed at. */
export function joinOf(entity: Entity, partner: Entity): { readonly into: string; readonly other: string } {
  const staysItself = entity.known === true && partner.known !== true;
  return staysItself ? { into: entity.id, other: partner.id } : { into: partner.id, other: entity.id };
}

/** What can be split off: every form but the fullest one; the later places of an entity with one form. */
export function partsOf({ name, places }: Entity, text: string): readonly Part[] {
  const byForm = groupByForm(places, text);
  if (byForm.size < 2)
    return places.slice(1).map((place) => ({ label: around(text, place), count: 1, place }));
  const own = byForm.has(name) ? name : [...byForm.keys()][0];
  return [...byForm].flatMap(([label, [place, ...more]]) =>
    place && label !== own ? [{ label, count: more.length + 1, place }] : [],
  );
}

function groupByForm(places: readonly Place[], text: string): ReadonlyMap<string, readonly Place[]> {
  const byForm = new Map<string, Place[]>();
  for (const place of places) {
    const form = text.slice(place.start, place.end);
    byForm.set(form, [...(byForm.get(form) ?? []), place]);
  }
  return byForm;
}

function around(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '');
  const rest = text.slice(end, end + AROUND);
  const after = end + AROUND < text.length ? rest.replace(/\s\S*$/, '') : rest;
  return `… ${before}${text.slice(start, end)}${after} …`.replace(/\s+/g, ' ');
}
