import type { PracticeLanguage } from './words';

export interface Sample {
  readonly id: string;
  readonly name: Readonly<Record<PracticeLanguage, string>>;
  readonly text: string;
}

/** Texts to paste. Everybody in them is invented; numbers and domains belong to nobody. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'harmless',
    name: { de: 'Harmlos: Aushang', en: 'Harmless: notice' },
    text: `Schreib einen freundlichen Aushang für die Teeküche:

- Die Spülmaschine wird nachmittags ausgeräumt.
- Der Kaffeesatz kommt in den Biomüll.

Höchstens 60 Wörter.`,
  },
  {
    id: 'mail',
    name: { de: 'E-Mail eines Kunden', en: 'Customer mail (German)' },
    text: `Sehr geehrter Herr Brandt,

die Lieferung vom 12. März ist bei mir noch nicht angekommen. Bitte erstatten Sie den Betrag auf mein Konto DE02 1203 0000 0000 2020 51.

Sie erreichen mich unter ayse.oeztuerk@kunde.example oder +49 30 23125 456.

Mit freundlichen Grüßen
Ayşe Öztürk
Lindenallee 14
10117 Berlin`,
  },
  {
    id: 'special',
    name: { de: 'Krankmeldung', en: 'Sick note (German)' },
    text: `Formuliere eine Antwort an Jonas Winkelmann, geboren am 03.04.1987: Er ist wegen eines Bandscheibenvorfalls bis Ende des Monats krankgeschrieben und fragt nach der Wiedereingliederung.`,
  },
  {
    id: 'secret',
    name: { de: 'Zugangsdaten', en: 'Credentials' },
    text: `Warum schlägt die Anmeldung fehl?

DB_HOST=db.intern.example
DB_USER=shop
DB_PASSWORD=Regenbogen-7711!
`,
  },
];
