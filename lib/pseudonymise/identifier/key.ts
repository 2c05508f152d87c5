import type { FindingType } from '@/lib/detect/types';
import { fold, foldTight } from '../fold';
import { addressKey } from './address';
import { dateKey } from './date';
import { phoneKey } from './phone';

const tight = (surface: string): string => foldTight(surface) || surface;
const exact = (surface: string): string => surface;
const lower = (surface: string): string => surface.toLowerCase();

/** `https://www.Example.com/a/` and `example.com/a`; the path keeps its case. */
function urlKey(surface: string): string {
  const [, host = '', path = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(surface) ?? [];
  return host.toLowerCase() + path.replace(/\/$/, '');
}

/** When two spellings are one value. Persons and companies have rules of their own. */
const KEYS = {
  EMAIL: lower,
  PHONE: phoneKey,
  ADDRESS: addressKey,
  DATE_OF_BIRTH: dateKey,
  IBAN: tight,
  BIC: tight,
  CREDIT_CARD: tight,
  TAX_ID: tight,
  TAX_NUMBER: tight,
  VAT_ID: tight,
  SOCIAL_SECURITY: tight,
  HEALTH_INSURANCE: tight,
  ID_DOCUMENT: tight,
  LICENSE_PLATE: tight,
  CUSTOMER_ID: tight,
  IP_ADDRESS: lower,
  MAC_ADDRESS: tight,
  USERNAME: (surface) => fold(surface).replace(/^@/, ''),
  SECRET: exact,
  URL: urlKey,
  OWN_TERM: fold,
} satisfies Record<Exclude<FindingType, 'PERSON' | 'ORG'>, (surface: string) => string>;

/** Kinds of finding that are one value in one spelling or another. */
export type ValueType = keyof typeof KEYS;

export const isValueType = (type: FindingType): type is ValueType => type in KEYS;

/** Equal for spellings of one value (blanks, dashes, case, country code). */
export function valueKey(type: ValueType, surface: string): string {
  return KEYS[type](surface);
}
