import type { IconName } from '@/components/ui/icons';

/** Headings of the navigation, in their order. */
export const PLACE_GROUPS = ['daily', 'evidence', 'company', 'browser'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

interface Place {
  readonly group: PlaceGroup;
  readonly icon: IconName;
  /** A page of its own. Without it the place is a section of the register, at `register.html#/<id>`. */
  readonly page?: `${string}.html`;
}

/**
 * Everything that the navigation leads to, in its order. A further section of the register is one line
 * here, its component in `components/register/sections.ts` and its name in `lib/i18n/{de,en}/places.ts`.
 */
export const PLACES = {
  overview: { group: 'daily', icon: 'overview' },
  uses: { group: 'daily', icon: 'uses' },
  tools: { group: 'daily', icon: 'tool' },
  'use-cases': { group: 'daily', icon: 'usecase' },
  assessments: { group: 'evidence', icon: 'risk' },
  vendors: { group: 'evidence', icon: 'vendor' },
  notices: { group: 'evidence', icon: 'notice' },
  documents: { group: 'evidence', icon: 'file' },
  'customer-page': { group: 'evidence', icon: 'eye' },
  reviews: { group: 'evidence', icon: 'check' },
  training: { group: 'evidence', icon: 'training' },
  incidents: { group: 'evidence', icon: 'incident' },
  company: { group: 'company', icon: 'gear' },
  policies: { group: 'company', icon: 'policy' },
  exchange: { group: 'company', icon: 'out' },
  mapping: { group: 'browser', icon: 'users', page: 'mapping.html' },
  pad: { group: 'browser', icon: 'pad', page: 'pad.html' },
  settings: { group: 'browser', icon: 'gear', page: 'settings.html' },
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof PLACES;
/** Places that are sections of the register. */
export type SectionId = {
  [Id in PlaceId]: (typeof PLACES)[Id] extends { readonly page: string } ? never : Id;
}[PlaceId];

export const PLACE_IDS = Object.keys(PLACES) as readonly PlaceId[];

/** Where a place is, from any page of the extension. */
export function placeHref(id: PlaceId): string {
  const place: Place = PLACES[id];
  return place.page ?? `register.html#/${id}`;
}
