import type { FindingType } from '@/lib/detect/types';

/** Kinds of data that go into the AI, as Art. 30(1)(c) GDPR names categories. */
export const DATA_CATEGORIES = [
  'contact',
  'birth',
  'contract',
  'payment',
  'tax',
  'identity',
  'insurance',
  'communication',
  'hr',
  'health',
  'online',
  'credentials',
  'business',
  'image_voice',
  'other',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** The category that a detected value belongs to. */
export const CATEGORY_OF_TYPE = {
  PERSON: 'contact',
  ORG: 'contact',
  EMAIL: 'contact',
  PHONE: 'contact',
  ADDRESS: 'contact',
  DATE_OF_BIRTH: 'birth',
  IBAN: 'payment',
  BIC: 'payment',
  CREDIT_CARD: 'payment',
  TAX_ID: 'tax',
  TAX_NUMBER: 'tax',
  VAT_ID: 'tax',
  SOCIAL_SECURITY: 'insurance',
  HEALTH_INSURANCE: 'insurance',
  ID_DOCUMENT: 'identity',
  LICENSE_PLATE: 'identity',
  CUSTOMER_ID: 'contract',
  IP_ADDRESS: 'online',
  MAC_ADDRESS: 'online',
  USERNAME: 'online',
  SECRET: 'credentials',
  URL: 'online',
  OWN_TERM: 'business',
} as const satisfies Record<FindingType, DataCategory>;
