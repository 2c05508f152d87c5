import type { FindingType } from '@/lib/detect/types';
import type { IconName } from './icons';

/** Groups of the list, in the order in which they are shown: what weighs most comes first. */
export const KINDS = ['secret', 'special', 'person', 'contact', 'id', 'payment', 'org', 'own'] as const;
export type Kind = (typeof KINDS)[number];

/** Kind of every type. No type is of the kind `special`: that one marks words that reveal a category. */
export const KIND_OF_TYPE = {
  PERSON: 'person',
  DATE_OF_BIRTH: 'person',
  ORG: 'org',
  EMAIL: 'contact',
  PHONE: 'contact',
  ADDRESS: 'contact',
  URL: 'contact',
  IBAN: 'payment',
  BIC: 'payment',
  CREDIT_CARD: 'payment',
  TAX_ID: 'id',
  TAX_NUMBER: 'id',
  VAT_ID: 'id',
  SOCIAL_SECURITY: 'id',
  HEALTH_INSURANCE: 'id',
  ID_DOCUMENT: 'id',
  LICENSE_PLATE: 'id',
  CUSTOMER_ID: 'id',
  IP_ADDRESS: 'id',
  MAC_ADDRESS: 'id',
  USERNAME: 'id',
  SECRET: 'secret',
  OWN_TERM: 'own',
} as const satisfies Record<FindingType, Kind>;

interface KindLook {
  /** Value of `data-k` in the style sheets: hue and line shape. Companies share the slate frame of own terms. */
  readonly look: Exclude<Kind, 'org'>;
  readonly icon: IconName;
}

export const KIND_LOOKS = {
  secret: { look: 'secret', icon: 'kind-secret' },
  special: { look: 'special', icon: 'kind-special' },
  person: { look: 'person', icon: 'kind-person' },
  contact: { look: 'contact', icon: 'kind-contact' },
  id: { look: 'id', icon: 'kind-id' },
  payment: { look: 'payment', icon: 'kind-payment' },
  org: { look: 'own', icon: 'vendor' },
  own: { look: 'own', icon: 'kind-own' },
} as const satisfies Record<Kind, KindLook>;
