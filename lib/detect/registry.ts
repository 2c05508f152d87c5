import type { Recogniser } from './recogniser';
import type { FindingType } from './types';

/** Types that other parts find: names in `names/`, own terms from the options. */
type FoundElsewhere = 'PERSON' | 'ORG' | 'OWN_TERM';

/** All recognisers by the type they find. Total: a type without a list does not compile. */
export const RECOGNISERS = {
  EMAIL: [],
  PHONE: [],
  ADDRESS: [],
  DATE_OF_BIRTH: [],
  IBAN: [],
  BIC: [],
  CREDIT_CARD: [],
  TAX_ID: [],
  TAX_NUMBER: [],
  VAT_ID: [],
  SOCIAL_SECURITY: [],
  HEALTH_INSURANCE: [],
  ID_DOCUMENT: [],
  LICENSE_PLATE: [],
  CUSTOMER_ID: [],
  IP_ADDRESS: [],
  MAC_ADDRESS: [],
  USERNAME: [],
  SECRET: [],
  URL: [],
} as const satisfies Record<Exclude<FindingType, FoundElsewhere>, readonly Recogniser[]>;

/** The same as one list. */
export const ALL_RECOGNISERS: readonly Recogniser[] = Object.values(RECOGNISERS).flat();
