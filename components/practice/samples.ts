import type { Language } from '@/lib/i18n/language';

/** Texts to paste, in the order they are offered. Everybody in them is invented; numbers and domains belong to nobody. */
export const SAMPLES = {
  mail: {
    de: `Sehr geehrter Herr Brandt,

die Lieferung vom 12. März ist bei mir noch nicht angekommen. Bitte erstatten Sie den Betrag auf mein Konto DE02 1203 0000 0000 2020 51.

Sie erreichen mich unter ayse.oeztuerk@kunde.example oder +49 30 23125 456.

Mit freundlichen Grüßen
Ayşe Öztürk
Lindenallee 14
10117 Berlin`,
    en: `Dear Mr Whitfield,

The delivery of 12 March has not reached me yet. Please refund the amount to my account GB33 BUKB 2020 1555 5555 55.

You can reach me at amelia.thornbury@customer.example or +44 20 7946 0958.

Kind regards
Amelia Thornbury
14 Lindenmere Avenue
London SW1A 9ZZ`,
  },
  harmless: {
    de: `Schreib einen freundlichen Aushang für die Teeküche:

- Die Spülmaschine wird nachmittags ausgeräumt.
- Der Kaffeesatz kommt in den Biomüll.`,
    en: `Write a friendly notice for the kitchen:

- The dishwasher is emptied in the afternoon.
- Coffee grounds go into the compost.`,
  },
  special: {
    de: 'Formuliere eine Antwort an Jonas Winkelmann, geboren am 03.04.1987: Er ist wegen eines Bandscheibenvorfalls bis Ende des Monats krankgeschrieben.',
    en: 'Write a reply to Jonas Winkelmann, born on 03/04/1987: he is on sick leave with a slipped disc until the end of the month.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type SampleId = keyof typeof SAMPLES;
export const SAMPLE_IDS = Object.keys(SAMPLES) as SampleId[];
