import type { FindingType } from '@/lib/detect/types';
import type { PlaceholderLanguage } from './types';

/**
 * The word of each kind in its placeholder. Short, because it stands in the middle of a sentence; and
 * without brackets, digits or line breaks, because the way back looks for them.
 */
export const LABELS: Readonly<Record<PlaceholderLanguage, Readonly<Record<FindingType, string>>>> = {
  de: {
    PERSON: 'Person',
    ORG: 'Firma',
    EMAIL: 'E-Mail',
    PHONE: 'Telefon',
    ADDRESS: 'Anschrift',
    DATE_OF_BIRTH: 'Geburtsdatum',
    IBAN: 'IBAN',
    BIC: 'BIC',
    CREDIT_CARD: 'Karte',
    TAX_ID: 'Steuer-ID',
    TAX_NUMBER: 'Steuernummer',
    VAT_ID: 'USt-ID',
    SOCIAL_SECURITY: 'Sozialversicherung',
    HEALTH_INSURANCE: 'Krankenversicherung',
    ID_DOCUMENT: 'Ausweis',
    LICENSE_PLATE: 'Kennzeichen',
    CUSTOMER_ID: 'Kennung',
    IP_ADDRESS: 'IP',
    MAC_ADDRESS: 'MAC',
    USERNAME: 'Benutzer',
    SECRET: 'Kennwort',
    URL: 'Link',
    OWN_TERM: 'Begriff',
  },
  en: {
    PERSON: 'Person',
    ORG: 'Company',
    EMAIL: 'Email',
    PHONE: 'Phone',
    ADDRESS: 'Address',
    DATE_OF_BIRTH: 'Birth date',
    IBAN: 'IBAN',
    BIC: 'BIC',
    CREDIT_CARD: 'Card',
    TAX_ID: 'Tax ID',
    TAX_NUMBER: 'Tax number',
    VAT_ID: 'VAT ID',
    SOCIAL_SECURITY: 'Social security',
    HEALTH_INSURANCE: 'Health insurance',
    ID_DOCUMENT: 'ID document',
    LICENSE_PLATE: 'Plate',
    CUSTOMER_ID: 'Reference',
    IP_ADDRESS: 'IP',
    MAC_ADDRESS: 'MAC',
    USERNAME: 'User',
    SECRET: 'Password',
    URL: 'Link',
    OWN_TERM: 'Term',
  },
};

/** `[Person 1]`. */
export function placeholderOf(language: PlaceholderLanguage, type: FindingType, number: number): string {
  return `[${LABELS[language][type]} ${number}]`;
}
