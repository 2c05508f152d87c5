import { useEffect, useRef, useState } from 'preact/hooks';
import { PLACE_IDS, PLACES, type SectionId } from '@/components/page/places';

/** Where in the register a person is; the address says it, so that every place can be linked to. */
export interface Route {
  readonly section: SectionId;
  /** What follows the section, e.g. the id of a record and a part of it. */
  readonly path: readonly string[];
  /** Presets of a place, e.g. a filter of a table. */
  readonly query: Readonly<Record<string, string>>;
}

/** Reads `#/use-cases/ID/assessment?from=tasks`. An address nobody knows leads to the first section. */
export function parseRoute(hash: string, fallback: SectionId = SECTION_IDS[0] as SectionId): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', ...rest] = path.split('/').map(decoded).filter(Boolean);
  const id = SECTION_IDS.find((known) => known === section);
  if (!id) return { section: fallback, path: [], query: {} };
  return { section: id, path: rest, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a place in the register, for links. */
export function linkTo(
  section: SectionId,
  path: readonly string[] = [],
  query: Readonly<Record<string, string>> = {},
): string {
  const presets = new URLSearchParams(query).toString();
  return `#/${[section, ...path].map(encodeURIComponent).join('/')}${presets && `?${presets}`}`;
}

/** Goes to a place; `replace` leaves no step back to where one was. */
export function goTo(link: string, { replace = false } = {}): void {
  if (replace) location.replace(link);
  else location.hash = link;
}

export const SECTION_IDS = PLACE_IDS.filter(isSection);

/** The place that the address names, now and after each change. */
export function useRoute(): Route {
  const drawn = useRef(location.hash);
  const [route, setRoute] = useState(() => parseRoute(drawn.current));
  useEffect(() => {
    let seen = drawn.current;
    const follow = () => {
      if (location.hash === seen) return;
      seen = location.hash;
      setRoute(parseRoute(seen));
    };
    addEventListener('hashchange', follow);
    // the address may have changed between the first drawing and now
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function isSection(id: keyof typeof PLACES): id is SectionId {
  return !('page' in PLACES[id]);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
