import type { Text } from '../types';

/** What the Art. 30 sheet of one purpose is filled from; empty text or list: not known yet. */
export interface Art30Input {
  readonly controller: string;
  readonly contact: string;
  readonly name: string;
  readonly purpose: string;
  readonly legalBasis: string;
  /** Art. 9 condition; needed only with specially protected data. */
  readonly art9Basis: string;
  readonly specialData: boolean;
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  readonly recipients: readonly string[];
  /** ISO 3166 codes outside the EEA, empty where nothing leaves it. */
  readonly thirdCountries: readonly string[];
  readonly transferBasis: readonly string[];
  readonly retentionVendor: string;
  readonly retentionOwn: string;
  readonly measures: readonly string[];
  readonly ownerRole: string;
}

/** One field of the record with its place in the law. */
export interface Art30Field {
  readonly id: keyof Art30Input;
  readonly label: Text;
  /** Letter of Art. 30(1), or what else asks for it. */
  readonly norm: string;
  readonly neededWhen?: (input: Art30Input) => boolean;
}

const transfers = (input: Art30Input) => input.thirdCountries.length > 0;

/** The fields of Art. 30(1) GDPR in order, and what authorities expect beside them. */
export const ART30_FIELDS: readonly Art30Field[] = [
  { id: 'controller', norm: 'Art. 30(1)(a)', label: { de: 'Verantwortlicher', en: 'Controller' } },
  {
    id: 'contact',
    norm: 'Art. 30(1)(a)',
    label: { de: 'Kontakt, Datenschutzbeauftragte', en: 'Contact, data protection officer' },
  },
  {
    id: 'name',
    norm: 'Art. 30(1)',
    label: { de: 'Bezeichnung der Verarbeitung', en: 'Name of the processing' },
  },
  { id: 'purpose', norm: 'Art. 30(1)(b)', label: { de: 'Zweck', en: 'Purpose' } },
  { id: 'legalBasis', norm: 'Art. 6', label: { de: 'Rechtsgrundlage', en: 'Legal basis' } },
  {
    id: 'art9Basis',
    norm: 'Art. 9(2)',
    label: { de: 'Bedingung für besonders geschützte Daten', en: 'Condition for specially protected data' },
    neededWhen: (input) => input.specialData,
  },
  { id: 'dataSubjects', norm: 'Art. 30(1)(c)', label: { de: 'Betroffene Personen', en: 'Data subjects' } },
  {
    id: 'dataCategories',
    norm: 'Art. 30(1)(c)',
    label: { de: 'Kategorien von Daten', en: 'Categories of data' },
  },
  {
    id: 'recipients',
    norm: 'Art. 30(1)(d)',
    label: { de: 'Empfänger, Auftragsverarbeiter', en: 'Recipients, processors' },
  },
  {
    id: 'transferBasis',
    norm: 'Art. 30(1)(e)',
    label: { de: 'Grundlage für das Drittland', en: 'Basis for the third country' },
    neededWhen: transfers,
  },
  {
    id: 'retentionVendor',
    norm: 'Art. 30(1)(f)',
    label: { de: 'Löschfrist beim Anbieter', en: 'Deletion at the vendor' },
  },
  {
    id: 'retentionOwn',
    norm: 'Art. 30(1)(f)',
    label: { de: 'Löschfrist im Haus', en: 'Deletion in the house' },
  },
  { id: 'measures', norm: 'Art. 30(1)(g), 32', label: { de: 'Schutzmaßnahmen', en: 'Protection measures' } },
  { id: 'ownerRole', norm: 'Art. 24', label: { de: 'Verantwortliche Rolle', en: 'Responsible role' } },
];

/** Fields still missing for a complete entry, in the order of the sheet; empty: complete. */
export function art30Missing(input: Art30Input): readonly Art30Field[] {
  return ART30_FIELDS.filter((field) => (field.neededWhen?.(input) ?? true) && isEmpty(input[field.id]));
}

function isEmpty(value: string | boolean | readonly string[]): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
