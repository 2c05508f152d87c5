import type { Catalogue } from '../message';

/** Names of what is found: groups, types, special categories. */
export const kinds = {
  'kind.person': 'Personen',
  'kind.org': 'Firmen',
  'kind.contact': 'Kontakt und Anschrift',
  'kind.id': 'Kennungen',
  'kind.payment': 'Zahlung',
  'kind.own': 'Eigene Begriffe',
  'kind.special': 'Besondere Kategorie',
  'kind.secret': 'Zugangsdaten',

  'type.PERSON': 'Person',
  'type.ORG': 'Firma',
  'type.EMAIL': 'E-Mail-Adresse',
  'type.PHONE': 'Telefonnummer',
  'type.ADDRESS': 'Anschrift',
  'type.DATE_OF_BIRTH': 'Geburtsdatum',
  'type.IBAN': 'IBAN',
  'type.BIC': 'BIC',
  'type.CREDIT_CARD': 'Kartennummer',
  // The German tax id of a person (Steuer-Identifikationsnummer), not the tax number of an office.
  'type.TAX_ID': 'Steuer-ID',
  'type.TAX_NUMBER': 'Steuernummer',
  'type.VAT_ID': 'USt-IdNr.',
  'type.SOCIAL_SECURITY': 'Sozialversicherungsnummer',
  'type.HEALTH_INSURANCE': 'Versichertennummer',
  'type.ID_DOCUMENT': 'Ausweisnummer',
  'type.LICENSE_PLATE': 'Kennzeichen',
  'type.CUSTOMER_ID': 'Kunden- oder Vorgangsnummer',
  'type.IP_ADDRESS': 'IP-Adresse',
  'type.MAC_ADDRESS': 'MAC-Adresse',
  'type.USERNAME': 'Benutzername',
  'type.SECRET': 'Zugangsdaten',
  'type.URL': 'Internetadresse',
  'type.OWN_TERM': 'Eigener Begriff',

  'special.health': 'Gesundheit',
  'special.religion': 'Religion',
  'special.union': 'Gewerkschaft',
  'special.politics': 'Politik',
  'special.ethnicity': 'Herkunft',
  'special.sexuality': 'Sexualleben',
  'special.biometric': 'Biometrie',
  'special.genetic': 'Genetik',
  // Art. 10 GDPR: convictions and offences.
  'special.criminal': 'Straftaten',
} as const satisfies Catalogue;
