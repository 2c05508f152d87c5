import type { Text } from '../types';

/** One point to check in a processor contract. */
export interface AvvItem {
  readonly id: string;
  readonly text: Text;
  readonly norm: string;
}

/** What a processor contract has to hold (Art. 28(3) GDPR and practice of the authorities). */
export const AVV_ITEMS: readonly AvvItem[] = [
  {
    id: 'entity',
    norm: 'Art. 28(3)',
    text: { de: 'Richtige Vertragsgesellschaft', en: 'Right contracting entity' },
  },
  {
    id: 'plan',
    norm: 'Art. 28(3)',
    text: { de: 'Gilt für den genutzten Tarif', en: 'Covers the plan in use' },
  },
  {
    id: 'instructions',
    norm: 'Art. 28(3)(a)',
    text: { de: 'Verarbeitung nur nach Weisung', en: 'Processing on instruction only' },
  },
  {
    id: 'no_training',
    norm: 'Art. 28(3)(a)',
    text: { de: 'Kein eigenes Training mit Eingaben', en: 'No training of its own on inputs' },
  },
  { id: 'confidentiality', norm: 'Art. 28(3)(b)', text: { de: 'Vertraulichkeit', en: 'Confidentiality' } },
  {
    id: 'measures',
    norm: 'Art. 28(3)(c), 32',
    text: { de: 'Anlage mit Schutzmaßnahmen', en: 'Annex with measures' },
  },
  {
    id: 'subprocessors',
    norm: 'Art. 28(2), (4)',
    text: {
      de: 'Liste der Unterauftragnehmer und Mitteilung von Änderungen',
      en: 'List of sub-processors and notice of changes',
    },
  },
  {
    id: 'rights',
    norm: 'Art. 28(3)(e)',
    text: { de: 'Hilfe bei Rechten der Betroffenen', en: 'Support for data subject rights' },
  },
  {
    id: 'breach',
    norm: 'Art. 28(3)(f), 33',
    text: {
      de: 'Meldung von Verletzungen, Hilfe bei der Folgenabschätzung',
      en: 'Breach notice, support for the DPIA',
    },
  },
  { id: 'deletion', norm: 'Art. 28(3)(g)', text: { de: 'Löschung oder Rückgabe', en: 'Deletion or return' } },
  { id: 'audit', norm: 'Art. 28(3)(h)', text: { de: 'Nachweise und Prüfungen', en: 'Evidence and audits' } },
];

/** Points not ticked yet, in order. */
export function avvMissing(checked: readonly string[]): readonly AvvItem[] {
  return AVV_ITEMS.filter((item) => !checked.includes(item.id));
}
